pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Comptoir.Components
import Comptoir.Models
import Comptoir.Theme

/* How many stars, and in which month it was used (Code de la consommation D111-17: the date of the experience). */
ReviewFrame {
    id: root

    step: 1
    question: qsTr("How satisfied are you?")
    possible: ReviewForm.stars > 0 && ReviewForm.dated
    reason: ReviewForm.stars === 0 ? qsTr("Please give one to five stars") : qsTr("Please choose a month")
    onSubmitted: ReviewForm.submitStars()

    FieldNote {
        Layout.fillWidth: true
        visible: ReviewForm.unchecked
        text: qsTr("We cannot look for your purchase at the moment. We will do so before your review is published.")
        iconName: "cloud-off"
        tone: "caution"
    }
    StarPicker {
        Layout.fillWidth: true
        stars: ReviewForm.stars
        words: ReviewWords.stars
        onChosen: stars => ReviewForm.setStars(stars)
    }
    AppText {
        Layout.fillWidth: true
        text: qsTr("When did you use it?")
        size: AppText.Size.Lead
        weight: Font.DemiBold
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.targetGap

        Repeater {
            model: ReviewForm.months

            Chip {
                required chosen
                required property string value
                required property string label

                objectName: "month_" + value
                text: label
                Accessible.role: Accessible.RadioButton
                onClicked: ReviewForm.setMonth(value)
            }
        }
    }
}
