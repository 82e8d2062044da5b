pragma ComponentBehavior: Bound
import QtQuick
import Comptoir.Components
import Comptoir.Models

/* The pictures of the chosen variant. */
ProductStage {
    id: root

    objectName: "productStage"
    pictures: ProductPage.pictures
    current: Math.min(ProductPage.picture, Math.max(0, ProductPage.pictures.length - 1))
    name: ProductPage.name
    discount: ProductPage.discount
    onPictureChosen: index => ProductPage.choosePicture(index)
}
