"""The screens: the QML engine, pictures that the program draws, and the QML modules."""
