pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Theme

/* What a scan found, over the viewfinder; rises when it becomes visible. */
ProductPeek {
    id: root

    linkText: qsTr("Show the product")
    thumbSide: 104
    titleSize: AppText.Size.Lead
    padding: Theme.space2 + 4
    minimumHeight: 144

    transform: Translate {
        id: rise

        y: root.visible || Theme.reducedMotion ? 0 : 24

        Behavior on y { NumberAnimation { duration: Theme.normal; easing.type: Easing.OutCubic } }
    }
}
