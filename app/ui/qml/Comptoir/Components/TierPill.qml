pragma ComponentBehavior: Bound
import QtQuick

/* The loyalty tier, in words. */
StatusPill {
    id: root

    property string tier: ""

    text: tier
    iconName: "award"
    tone: "brand"
    visible: tier.length > 0
}
