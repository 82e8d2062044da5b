pragma Singleton
import QtQml

/* Tells that a key of our keyboard was used, not which one: for the sound of it. */
QtObject {
    id: root

    signal tapped()
}
