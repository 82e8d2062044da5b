<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AccessibilityRow</name>
    <message>
        <source>Larger text, contrast, lower screen</source>
        <translation>Größere Schrift, Kontrast, abgesenkter Bildschirm</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Barrierefreiheit</translation>
    </message>
</context>
<context>
    <name>AccessibilitySheet</name>
    <message>
        <source>Accessibility</source>
        <translation>Barrierefreiheit</translation>
    </message>
    <message>
        <source>These settings apply to your visit, then everything goes back to normal.</source>
        <translation>Diese Einstellungen gelten für Ihren Besuch, danach ist alles wieder wie zuvor.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Text at %1 percent</source>
        <translation>Schrift mit %1 Prozent</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>size of the text</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>White and yellow on black, thicker lines</source>
        <translation>Weiß und Gelb auf Schwarz, dickere Linien</translation>
    </message>
    <message>
        <source>Lower screen</source>
        <translation>Bildschirm absenken</translation>
    </message>
    <message>
        <source>What you touch moves down, within reach from a wheelchair</source>
        <translation>Alles rückt nach unten, in Reichweite vom Rollstuhl</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Pages and pictures appear without moving</source>
        <translation>Seiten und Bilder erscheinen ohne Bewegung</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>A short tone when a code is read, for keys and for mistakes</source>
        <translation>Ein kurzer Ton bei einem gelesenen Code, bei Tasten und bei Fehlern</translation>
    </message>
</context>
<context>
    <name>ActionButton</name>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Where do we deliver?</source>
        <translation>Wohin liefern wir?</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>Land: %1</translation>
    </message>
    <message>
        <source>Floor, door code, company (optional)</source>
        <translation>Etage, Türcode, Firma (falls vorhanden)</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Number and street</source>
        <translation>Hausnummer und Straße</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Postcode (optional)</source>
        <translation>Postleitzahl (falls vorhanden)</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provinz</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>This is not a postcode for this country: %1. Example: %2</source>
        <translation>Das ist keine Postleitzahl dieses Landes: %1. Beispiel: %2</translation>
    </message>
    <message>
        <source>Please enter the province: type its first letters, then choose it.</source>
        <translation>Bitte geben Sie die Provinz ein: Die ersten Buchstaben genügen, dann wählen Sie sie aus.</translation>
    </message>
</context>
<context>
    <name>AskFrame</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>To do</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu erledigen</translation>
    </message>
    <message>
        <source>No customer is waiting for a call, and everything done on this tablet has been received.</source>
        <translation>Kein Kunde wartet auf einen Anruf, und alles von diesem Tablet ist angekommen.</translation>
    </message>
</context>
<context>
    <name>AttentionAside</name>
    <message>
        <source>Dealt with?</source>
        <translation>Ist das erledigt?</translation>
    </message>
    <message>
        <source>“%1” leaves this list. Nothing is deleted: IT still finds it on this tablet, and head office keeps its answer.</source>
        <translation>„%1“ verschwindet aus dieser Liste. Nichts wird gelöscht: Die IT findet es weiterhin auf diesem Tablet, und die Zentrale behält ihre Antwort.</translation>
    </message>
    <message>
        <source>Yes, it is dealt with</source>
        <translation>Ja, erledigt</translation>
    </message>
    <message>
        <source>Keep it in the list</source>
        <translation>In der Liste behalten</translation>
    </message>
</context>
<context>
    <name>AttentionCalls</name>
    <message>
        <source>Customers to call</source>
        <translation>Kunden anrufen</translation>
    </message>
    <message>
        <source>An item no longer in the range</source>
        <translation>Ein Artikel, der nicht mehr im Sortiment ist</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>article</comment>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>order number, how long ago</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>a customer</comment>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <comment>an action</comment>
        <translation>%1, Bestellung %2</translation>
    </message>
    <message>
        <source>There are more. They will appear as these are settled.</source>
        <translation>Es gibt noch weitere. Sie erscheinen, sobald diese hier erledigt sind.</translation>
    </message>
</context>
<context>
    <name>AttentionContact</name>
    <message>
        <source>Already settled</source>
        <translation>Bereits erledigt</translation>
    </message>
    <message>
        <source>Contact details need the network</source>
        <translation>Kontaktdaten nur mit Verbindung</translation>
    </message>
    <message>
        <source>The contact details cannot be shown</source>
        <translation>Kontaktdaten können nicht angezeigt werden</translation>
    </message>
    <message>
        <source>A colleague has just settled this order.</source>
        <translation>Diese Bestellung wurde gerade im Team erledigt.</translation>
    </message>
    <message>
        <source>They are only ever looked up live. If the customer is with you, you can still note what they say.</source>
        <translation>Kontaktdaten werden nur direkt abgerufen. Ist der Kunde bei Ihnen, können Sie seine Antwort trotzdem notieren.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>AttentionLines</name>
    <message>
        <source>Item %1</source>
        <translation>Artikel %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>pieces, article</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a price</comment>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Total with delivery</source>
        <translation>Gesamt mit Lieferung</translation>
    </message>
    <message>
        <source>Total today</source>
        <translation>Gesamt heute</translation>
    </message>
</context>
<context>
    <name>AttentionNotice</name>
    <message>
        <source>Offline: as of %1</source>
        <comment>time of day</comment>
        <translation>Offline: Stand %1 Uhr</translation>
    </message>
    <message>
        <source>Offline: customers to call are not shown</source>
        <translation>Offline: Kunden zum Anrufen werden nicht angezeigt</translation>
    </message>
    <message>
        <source>You belong to another store</source>
        <translation>Sie gehören zu einer anderen Filiale</translation>
    </message>
    <message>
        <source>Head office did not answer as expected</source>
        <translation>Die Zentrale hat nicht wie erwartet geantwortet</translation>
    </message>
    <message>
        <source>New orders are missing, and so are contacts that you have not opened. What you note is kept and sent later.</source>
        <translation>Es fehlen neue Bestellungen und Kontaktdaten, die Sie nicht geöffnet haben. Ihre Notizen bleiben erhalten und werden später gesendet.</translation>
    </message>
    <message>
        <source>They are only ever looked up live. What was done on this tablet is shown, and sent once the network is back.</source>
        <translation>Sie werden nur direkt abgerufen. Was auf diesem Tablet erledigt wurde, ist zu sehen und wird gesendet, sobald das Netz wieder da ist.</translation>
    </message>
    <message>
        <source>Customers to call are shown only to this store’s own staff.</source>
        <translation>Kunden zum Anrufen sieht nur das Team dieser Filiale.</translation>
    </message>
    <message>
        <source>Customers to call are not up to date. Please try again in a moment.</source>
        <translation>Die Liste der Kunden zum Anrufen ist nicht aktuell. Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>AttentionOrder</name>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>What did the customer say?</source>
        <translation>Was hat der Kunde gesagt?</translation>
    </message>
    <message>
        <source>Noted on this tablet; it is sent as soon as head office can be reached.</source>
        <translation>Auf diesem Tablet notiert; wird gesendet, sobald die Zentrale erreichbar ist.</translation>
    </message>
    <message>
        <source>Done: I have called</source>
        <translation>Erledigt: Ich habe angerufen</translation>
    </message>
    <message>
        <source>First say what the customer said</source>
        <translation>Wählen Sie zuerst die Antwort aus</translation>
    </message>
</context>
<context>
    <name>AttentionParked</name>
    <message>
        <source>Refused by head office</source>
        <translation>Von der Zentrale abgelehnt</translation>
    </message>
    <message>
        <source>Done on this tablet %1</source>
        <comment>how long ago</comment>
        <translation>Auf diesem Tablet erledigt, %1</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action, what it is about</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>AttentionSync</name>
    <message numerus="yes">
        <source>%n act(s) to be sent</source>
        <translation>
            <numerusform>%n Vorgang zu senden</numerusform>
            <numerusform>%n Vorgänge zu senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures: %1 of %2</source>
        <translation>Bilder: %1 von %2</translation>
    </message>
    <message>
        <source>Up to date %1</source>
        <comment>how long ago</comment>
        <translation>Aktualisiert %1</translation>
    </message>
    <message>
        <source>No news from head office since start-up</source>
        <translation>Seit dem Start keine Antwort der Zentrale</translation>
    </message>
</context>
<context>
    <name>AttentionWords</name>
    <message>
        <source>Out of stock</source>
        <translation>Nicht vorrätig</translation>
    </message>
    <message>
        <source>Price has gone up</source>
        <translation>Preis gestiegen</translation>
    </message>
    <message>
        <source>No longer sold</source>
        <translation>Nicht mehr im Verkauf</translation>
    </message>
    <message>
        <source>Store not available</source>
        <translation>Filiale nicht verfügbar</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <comment>an order</comment>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>There were not enough left. Nothing is reserved for this order.</source>
        <translation>Es war nicht genug vorrätig. Für diese Bestellung ist nichts reserviert.</translation>
    </message>
    <message>
        <source>The price has gone up since then. The customer pays no more without agreeing to it.</source>
        <translation>Der Preis ist inzwischen gestiegen. Ohne Zustimmung zahlt der Kunde nicht mehr.</translation>
    </message>
    <message>
        <source>An item is no longer sold.</source>
        <translation>Ein Artikel wird nicht mehr verkauft.</translation>
    </message>
    <message>
        <source>The store chosen for pick-up is not taking orders.</source>
        <translation>Die zur Abholung gewählte Filiale nimmt keine Bestellungen an.</translation>
    </message>
    <message>
        <source>Something is missing: the address, a way to reach the customer, or a delivery method that we offer.</source>
        <translation>Es fehlt etwas: die Adresse, ein Kontaktweg oder eine Lieferart, die wir anbieten.</translation>
    </message>
    <message>
        <source>Head office could not accept this order as it was.</source>
        <translation>Die Zentrale konnte diese Bestellung so nicht annehmen.</translation>
    </message>
    <message>
        <source>Not possible: there are not enough anywhere yet.</source>
        <translation>Nicht möglich: Noch ist nirgends genug vorrätig.</translation>
    </message>
    <message>
        <source>Not possible: an item is no longer sold.</source>
        <translation>Nicht möglich: Ein Artikel wird nicht mehr verkauft.</translation>
    </message>
    <message>
        <source>Not possible: the order is incomplete.</source>
        <translation>Nicht möglich: Die Bestellung ist unvollständig.</translation>
    </message>
    <message>
        <source>Out of stock everywhere</source>
        <translation>Nirgends vorrätig</translation>
    </message>
    <message>
        <source>Not enough left</source>
        <translation>Nicht genug vorrätig</translation>
    </message>
    <message>
        <source>Keeps the order</source>
        <translation>Behält die Bestellung</translation>
    </message>
    <message>
        <source>Wants something else</source>
        <translation>Möchte etwas anderes</translation>
    </message>
    <message>
        <source>Cancels the order</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Confirmed and reserved, %1 to pay.</source>
        <translation>Bestätigt und reserviert, %1 zu zahlen.</translation>
    </message>
    <message>
        <source>This order is closed; make the new one in Sale.</source>
        <translation>Diese Bestellung ist abgeschlossen; legen Sie die neue unter „Verkauf“ an.</translation>
    </message>
    <message>
        <source>This order is closed, nothing stays reserved.</source>
        <translation>Diese Bestellung ist abgeschlossen, nichts bleibt reserviert.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>Call about order %1: %2</source>
        <comment>number, what was said</comment>
        <translation>Anruf zu Bestellung %1: %2</translation>
    </message>
    <message>
        <source>Payment of order %1</source>
        <translation>Zahlung der Bestellung %1</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>an order</comment>
        <translation>behalten</translation>
    </message>
    <message>
        <source>replaced</source>
        <comment>an order</comment>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>an order</comment>
        <translation>storniert</translation>
    </message>
    <message>
        <source>There are not enough left.</source>
        <translation>Es ist nicht mehr genug vorrätig.</translation>
    </message>
    <message>
        <source>The price has gone up.</source>
        <translation>Der Preis ist gestiegen.</translation>
    </message>
    <message>
        <source>A colleague has already settled this order differently.</source>
        <translation>Diese Bestellung wurde im Team bereits anders erledigt.</translation>
    </message>
    <message>
        <source>This store is not handling any order with this number.</source>
        <translation>Diese Filiale betreut keine Bestellung mit dieser Nummer.</translation>
    </message>
    <message>
        <source>The card reader took a different amount from the order total.</source>
        <translation>Das Kartenterminal hat einen anderen Betrag eingezogen, als die Bestellung kostet.</translation>
    </message>
    <message>
        <source>The order has already been paid. The amount may have been taken twice.</source>
        <translation>Die Bestellung ist bereits bezahlt. Der Betrag wurde möglicherweise zweimal eingezogen.</translation>
    </message>
    <message>
        <source>The order is no longer valid. The amount may have to be refunded.</source>
        <translation>Die Bestellung besteht nicht mehr. Der Betrag muss möglicherweise erstattet werden.</translation>
    </message>
    <message>
        <source>Head office has something else under the same name. IT can see more.</source>
        <translation>Die Zentrale hat unter demselben Namen etwas anderes. Die IT kann mehr dazu sehen.</translation>
    </message>
    <message>
        <source>Head office could not read it, or may not accept it from this tablet.</source>
        <translation>Die Zentrale konnte es nicht lesen oder darf es von diesem Tablet nicht annehmen.</translation>
    </message>
    <message>
        <source>Head office refused it (%1).</source>
        <comment>a word for IT</comment>
        <translation>Die Zentrale hat es abgelehnt (%1).</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Touch the screen to begin</source>
        <translation>Berühren Sie den Bildschirm, um zu beginnen</translation>
    </message>
</context>
<context>
    <name>AttractPeek</name>
    <message numerus="yes">
        <source>%1 · %n review(s)</source>
        <translation>
            <numerusform>%1 · %n Bewertung</numerusform>
            <numerusform>%1 · %n Bewertungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttractWords</name>
    <message>
        <source>Touch the screen
to begin</source>
        <translation>Bildschirm berühren,
um zu beginnen</translation>
    </message>
    <message>
        <source>Touch the screen
or show a code</source>
        <translation>Bildschirm berühren
oder Code zeigen</translation>
    </message>
    <message>
        <source>QR code or barcode of an item, on the box or on the shelf</source>
        <translation>QR-Code oder Strichcode eines Artikels, auf der Verpackung oder am Regal</translation>
    </message>
</context>
<context>
    <name>Basket</name>
    <message>
        <source>Your basket</source>
        <translation>Ihr Warenkorb</translation>
    </message>
    <message>
        <source>Your basket is empty</source>
        <translation>Ihr Warenkorb ist leer</translation>
    </message>
    <message>
        <source>Scan the code of an item, or browse the whole range.</source>
        <translation>Scannen Sie den Code eines Artikels oder sehen Sie sich das ganze Sortiment an.</translation>
    </message>
    <message>
        <source>Scan an item</source>
        <translation>Artikel scannen</translation>
    </message>
    <message>
        <source>Browse the range</source>
        <translation>Sortiment ansehen</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message numerus="yes">
        <source>Total, %n item(s)</source>
        <translation>
            <numerusform>Gesamt, %n Artikel</numerusform>
            <numerusform>Gesamt, %n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellen</translation>
    </message>
    <message>
        <source>First remove what is no longer sold</source>
        <translation>Entfernen Sie zuerst, was nicht mehr verkauft wird</translation>
    </message>
</context>
<context>
    <name>BasketAccount</name>
    <message>
        <source>%1: %2 points</source>
        <comment>first name, number</comment>
        <translation>%1: %2 Punkte</translation>
    </message>
    <message>
        <source>Your card is registered</source>
        <translation>Ihre Karte ist erfasst</translation>
    </message>
    <message>
        <source>The points for this order will be added. Your points cannot be used at the moment: there is no connection.</source>
        <translation>Die Punkte dieser Bestellung werden gutgeschrieben. Punkte lassen sich gerade nicht einlösen: Es besteht keine Verbindung.</translation>
    </message>
    <message>
        <source>With your loyalty card or your phone number</source>
        <translation>Mit Ihrer Kundenkarte oder Ihrer Telefonnummer</translation>
    </message>
    <message>
        <source>Not me</source>
        <translation>Das bin ich nicht</translation>
    </message>
    <message>
        <source>Collect and use your points</source>
        <translation>Punkte sammeln und einlösen</translation>
    </message>
    <message>
        <source>Your points cannot be used at the moment: there is no connection.</source>
        <translation>Punkte lassen sich gerade nicht einlösen: Es besteht keine Verbindung.</translation>
    </message>
    <message>
        <source>Use %1 points</source>
        <translation>%1 Punkte einlösen</translation>
    </message>
    <message>
        <source>%1 less to pay</source>
        <translation>%1 weniger zu zahlen</translation>
    </message>
    <message>
        <source>A voucher cannot be used at the moment: there is no connection.</source>
        <translation>Ein Gutschein lässt sich gerade nicht einlösen: Es besteht keine Verbindung.</translation>
    </message>
    <message>
        <source>Voucher of %1</source>
        <translation>Gutschein über %1</translation>
    </message>
    <message>
        <source>Can be used once, in full. Valid until %1.</source>
        <translation>Nur im Ganzen und einmal einlösbar. Gültig bis %1.</translation>
    </message>
</context>
<context>
    <name>BasketBenefits</name>
    <message>
        <source>Add another code</source>
        <translation>Weiteren Code hinzufügen</translation>
    </message>
    <message>
        <source>Add a discount code</source>
        <translation>Rabattcode hinzufügen</translation>
    </message>
</context>
<context>
    <name>BasketCode</name>
    <message>
        <source>Take it and pay at the till</source>
        <translation>Mitnehmen und an der Kasse zahlen</translation>
    </message>
    <message>
        <source>Scan this code with your phone, or show it to a member of staff: the till will read your basket from it. It works once, for half an hour.</source>
        <translation>Scannen Sie diesen Code mit Ihrem Handy oder zeigen Sie ihn unserem Team: Die Kasse liest daraus Ihren Warenkorb. Er gilt einmal, eine halbe Stunde lang.</translation>
    </message>
    <message>
        <source>QR code of your basket</source>
        <translation>QR-Code Ihres Warenkorbs</translation>
    </message>
    <message>
        <source>Where to find it in this store</source>
        <translation>Wo Sie es in dieser Filiale finden</translation>
    </message>
    <message>
        <source>Aisle %1, bay %2</source>
        <translation>Gang %1, Regal %2</translation>
    </message>
    <message>
        <source>Please ask a member of staff</source>
        <translation>Bitte fragen Sie unser Team</translation>
    </message>
    <message>
        <source>Finish and clear the screen</source>
        <translation>Beenden und Bildschirm löschen</translation>
    </message>
</context>
<context>
    <name>BasketCodeSheet</name>
    <message>
        <source>Take your basket with you</source>
        <translation>Warenkorb mitnehmen</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code.</source>
        <translation>Richten Sie die Kamera Ihres Handys auf den Code.</translation>
    </message>
    <message>
        <source>QR code of your basket</source>
        <translation>QR-Code Ihres Warenkorbs</translation>
    </message>
</context>
<context>
    <name>BasketHandover</name>
    <message>
        <source>QR code of your basket</source>
        <translation>QR-Code Ihres Warenkorbs</translation>
    </message>
    <message>
        <source>Take your basket with you</source>
        <translation>Warenkorb mitnehmen</translation>
    </message>
    <message>
        <source>Scan this code with your phone, or show it to a member of staff or at the till: your basket opens there. It works once, for half an hour. It contains nothing personal.</source>
        <translation>Scannen Sie diesen Code mit Ihrem Handy oder zeigen Sie ihn unserem Team oder an der Kasse: Dort öffnet sich Ihr Warenkorb. Er gilt einmal, eine halbe Stunde lang. Er enthält nichts Persönliches.</translation>
    </message>
    <message>
        <source>Make it larger</source>
        <translation>Größer zeigen</translation>
    </message>
</context>
<context>
    <name>BasketLines</name>
    <message>
        <source>%1 each</source>
        <translation>%1 pro Stück</translation>
    </message>
    <message>
        <source>The price has changed since you added it.</source>
        <translation>Der Preis hat sich seit dem Hinzufügen geändert.</translation>
    </message>
    <message>
        <source>No longer sold. Please remove it.</source>
        <translation>Nicht mehr im Verkauf. Bitte entfernen.</translation>
    </message>
</context>
<context>
    <name>BasketUndo</name>
    <message>
        <source>Removed from the basket</source>
        <translation>Aus dem Warenkorb entfernt</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurücklegen</translation>
    </message>
</context>
<context>
    <name>BenefitWords</name>
    <message>
        <source>One moment, we are checking it.</source>
        <translation>Einen Moment, wir prüfen ihn.</translation>
    </message>
    <message>
        <source>Checked when the order is confirmed. If it is valid, you pay less; if not, the price shown applies.</source>
        <translation>Wird mit der Bestellung geprüft. Gilt er, zahlen Sie weniger; wenn nicht, bleibt es beim angezeigten Preis.</translation>
    </message>
    <message>
        <source>This code is not valid yet.</source>
        <translation>Dieser Code gilt noch nicht.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>Dieser Code ist abgelaufen.</translation>
    </message>
    <message>
        <source>Spend %1 more to use this code.</source>
        <translation>Noch %1 bis zur Einlösung dieses Codes.</translation>
    </message>
    <message>
        <source>Nothing in your basket is part of this offer.</source>
        <translation>Nichts im Warenkorb gehört zu diesem Angebot.</translation>
    </message>
    <message>
        <source>Applies as soon as you choose a paid delivery.</source>
        <translation>Gilt, sobald Sie eine kostenpflichtige Lieferung wählen.</translation>
    </message>
    <message>
        <source>All of these codes have been used.</source>
        <translation>Alle diese Codes wurden schon eingelöst.</translation>
    </message>
    <message>
        <source>You have already used this code.</source>
        <translation>Sie haben diesen Code schon eingelöst.</translation>
    </message>
    <message>
        <source>Cannot be combined with the other code.</source>
        <translation>Nicht mit dem anderen Code kombinierbar.</translation>
    </message>
    <message>
        <source>We do not recognise this code. Please check it again.</source>
        <translation>Diesen Code kennen wir nicht. Bitte prüfen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>This code is already in your basket.</source>
        <translation>Dieser Code ist schon in Ihrem Warenkorb.</translation>
    </message>
    <message>
        <source>No more codes can be used in one order.</source>
        <translation>Mehr Codes sind in einer Bestellung nicht möglich.</translation>
    </message>
    <message>
        <source>A code has only letters and digits.</source>
        <translation>Ein Code besteht nur aus Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Your voucher</source>
        <translation>Ihr Gutschein</translation>
    </message>
    <message>
        <source>%1 of your points</source>
        <translation>%1 Ihrer Punkte</translation>
    </message>
    <message>
        <source>There is no card with this number. Please show the card again, or use your phone number.</source>
        <translation>Zu dieser Nummer gibt es keine Karte. Bitte zeigen Sie die Karte noch einmal oder nehmen Sie Ihre Telefonnummer.</translation>
    </message>
    <message>
        <source>This is not the code that was sent. Please check it again.</source>
        <translation>Das ist nicht der gesendete Code. Bitte prüfen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>Der Code hat sechs Ziffern.</translation>
    </message>
    <message>
        <source>This code has expired. Please ask for another one.</source>
        <translation>Dieser Code ist abgelaufen. Bitte fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>Too many tries. Please wait a quarter of an hour, or ask a member of staff.</source>
        <translation>Zu viele Versuche. Bitte warten Sie eine Viertelstunde oder fragen Sie unser Team.</translation>
    </message>
    <message>
        <source>This needs a connection, and there is none at the moment. You can still order.</source>
        <translation>Dafür ist eine Verbindung nötig, die es gerade nicht gibt. Bestellen können Sie trotzdem.</translation>
    </message>
    <message numerus="yes">
        <source>This basket earns %n point(s)</source>
        <translation>
            <numerusform>Dieser Warenkorb bringt %n Punkt</numerusform>
            <numerusform>Dieser Warenkorb bringt %n Punkte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BigField</name>
    <message>
        <source>Looks right</source>
        <translation>Sieht richtig aus</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>CameraSetup</name>
    <message>
        <source>Camera set-up</source>
        <translation>Kamera einrichten</translation>
    </message>
    <message>
        <source>Pictures are only viewed: they are neither kept nor sent.</source>
        <translation>Die Bilder werden nur ausgewertet: Sie werden weder gespeichert noch gesendet.</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>The whole range</source>
        <translation>Das ganze Sortiment</translation>
    </message>
    <message>
        <source>Nothing in this department at the moment</source>
        <translation>In dieser Abteilung gibt es zurzeit nichts</translation>
    </message>
    <message>
        <source>Please see our other departments.</source>
        <translation>Sehen Sie sich die anderen Abteilungen an.</translation>
    </message>
    <message>
        <source>Browse the range</source>
        <translation>Sortiment ansehen</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Alle Filter entfernen</translation>
    </message>
</context>
<context>
    <name>CategoryHead</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckoutProgress</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>CheckoutSteps</name>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Pick-up</source>
        <translation>Abholung</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
</context>
<context>
    <name>CheckoutWords</name>
    <message>
        <source>today at %1</source>
        <translation>heute um %1 Uhr</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>morgen um %1 Uhr</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>day and hour</comment>
        <translation>%1 um %2 Uhr</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <comment>a moment</comment>
        <translation>nach Bestätigung</translation>
    </message>
    <message>
        <source>Everything in stock</source>
        <translation>Alles vorrätig</translation>
    </message>
    <message>
        <source>%1 in stock</source>
        <translation>%1 vorrätig</translation>
    </message>
    <message>
        <source>Only %1 left</source>
        <translation>Nur noch %1</translation>
    </message>
    <message>
        <source>%1 of %2 items in stock</source>
        <translation>%1 von %2 Artikeln vorrätig</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Nicht vorrätig</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <comment>stock</comment>
        <translation>Noch zu bestätigen</translation>
    </message>
    <message>
        <source>Stock unknown</source>
        <translation>Bestand unbekannt</translation>
    </message>
    <message>
        <source>The store will check</source>
        <comment>stock</comment>
        <translation>Die Filiale prüft nach</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Geöffnet bis %1 Uhr</translation>
    </message>
    <message>
        <source>Closed, opens at %1</source>
        <translation>Geschlossen, öffnet um %1 Uhr</translation>
    </message>
    <message>
        <source>Closed, opens tomorrow at %1</source>
        <translation>Geschlossen, öffnet morgen um %1 Uhr</translation>
    </message>
    <message>
        <source>Closed, opens %1 at %2</source>
        <comment>day and hour</comment>
        <translation>Geschlossen, öffnet am %1 um %2 Uhr</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a store</comment>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Take it now, pay at the till</source>
        <translation>Sofort mitnehmen, an der Kasse zahlen</translation>
    </message>
    <message>
        <source>Pick up in this store</source>
        <translation>In dieser Filiale abholen</translation>
    </message>
    <message>
        <source>Pick up in another store</source>
        <translation>In einer anderen Filiale abholen</translation>
    </message>
    <message>
        <source>Delivered to your home</source>
        <translation>Lieferung nach Hause</translation>
    </message>
    <message>
        <source>Express to your home</source>
        <translation>Expresslieferung nach Hause</translation>
    </message>
    <message>
        <source>In stock here. We show you where it is and give you a code for the till.</source>
        <translation>Hier vorrätig. Wir zeigen Ihnen, wo, und geben Ihnen einen Code für die Kasse.</translation>
    </message>
    <message>
        <source>Sent here from another store. Ready %1.</source>
        <translation>Kommt aus einer anderen Filiale. Bereit %1.</translation>
    </message>
    <message>
        <source>At the counter. Ready %1.</source>
        <translation>An der Abholtheke. Bereit %1.</translation>
    </message>
    <message>
        <source>%1 is nearest, after a transfer: %2.</source>
        <translation>Am nächsten: %1, %2 (kommt aus einer anderen Filiale).</translation>
    </message>
    <message>
        <source>%1 is nearest: %2.</source>
        <translation>Am nächsten: %1, %2.</translation>
    </message>
    <message>
        <source>By %1 at the latest.</source>
        <comment>day of a delivery</comment>
        <translation>Spätestens %1.</translation>
    </message>
    <message>
        <source>Not all of it is in stock here.</source>
        <translation>Hier ist nicht alles vorrätig.</translation>
    </message>
    <message>
        <source>The stock here must be checked. Please ask a member of staff.</source>
        <translation>Der Bestand hier muss geprüft werden. Bitte fragen Sie unser Team.</translation>
    </message>
    <message>
        <source>Not available for this quantity at the moment.</source>
        <translation>In dieser Menge zurzeit nicht verfügbar.</translation>
    </message>
    <message>
        <source>Not all of it is ready in our warehouse.</source>
        <translation>In unserem Lager ist nicht alles bereit.</translation>
    </message>
    <message>
        <source>Not offered at the moment.</source>
        <translation>Zurzeit nicht im Angebot.</translation>
    </message>
    <message>
        <source>The @ sign is missing from this address.</source>
        <translation>In dieser Adresse fehlt das @-Zeichen.</translation>
    </message>
    <message>
        <source>This address does not look complete. Example: name@example.org</source>
        <translation>Diese Adresse scheint unvollständig zu sein. Beispiel: name@example.org</translation>
    </message>
    <message>
        <source>Text messages need a mobile number: 06 or 07.</source>
        <translation>Für eine SMS brauchen wir eine Mobilnummer: 06 oder 07.</translation>
    </message>
    <message>
        <source>This number does not look complete. Example: 06 39 98 12 34</source>
        <translation>Diese Nummer scheint unvollständig zu sein. Beispiel: 06 39 98 12 34</translation>
    </message>
    <message>
        <source>A French postcode has five digits. Example: 37000</source>
        <translation>Eine französische Postleitzahl hat fünf Ziffern. Beispiel: 37000</translation>
    </message>
    <message>
        <source>Please enter a name that we can call out.</source>
        <translation>Bitte geben Sie einen Namen ein, den wir aufrufen können.</translation>
    </message>
    <message>
        <source>Please check this line: it has no letters.</source>
        <translation>Bitte prüfen Sie diese Zeile: Sie enthält keine Buchstaben.</translation>
    </message>
    <message>
        <source>Please enter your name.</source>
        <translation>Bitte geben Sie Ihren Namen ein.</translation>
    </message>
    <message>
        <source>Please enter your e-mail address.</source>
        <translation>Bitte geben Sie Ihre E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>Please enter your mobile number.</source>
        <translation>Bitte geben Sie Ihre Mobilnummer ein.</translation>
    </message>
    <message>
        <source>Please enter the number and the street.</source>
        <translation>Bitte geben Sie Straße und Hausnummer ein.</translation>
    </message>
    <message>
        <source>Please enter the postcode.</source>
        <translation>Bitte geben Sie die Postleitzahl ein.</translation>
    </message>
    <message>
        <source>Please enter the town.</source>
        <translation>Bitte geben Sie den Ort ein.</translation>
    </message>
    <message>
        <source>Your order could not be saved. Nothing was ordered, and what you entered is still here. Please try again, or ask a member of staff.</source>
        <translation>Ihre Bestellung konnte nicht gespeichert werden. Es wurde nichts bestellt, und Ihre Eingaben sind noch da. Bitte versuchen Sie es erneut oder fragen Sie unser Team.</translation>
    </message>
    <message>
        <source>This device is not connected to the shop yet. Nothing was ordered. Please ask a member of staff.</source>
        <translation>Dieses Gerät ist noch nicht mit der Filiale verbunden. Es wurde nichts bestellt. Bitte fragen Sie unser Team.</translation>
    </message>
    <message>
        <source>Something is missing from this order. Nothing was ordered. Please check each line.</source>
        <translation>In dieser Bestellung fehlt etwas. Es wurde nichts bestellt. Bitte prüfen Sie jede Zeile.</translation>
    </message>
    <message>
        <source>Somebody was quicker: there are not enough left.</source>
        <translation>Jemand war schneller: Es ist nicht mehr genug vorrätig.</translation>
    </message>
    <message>
        <source>The price has gone up since you saw it. You pay no more without agreeing to it.</source>
        <translation>Der Preis ist inzwischen gestiegen. Ohne Ihre Zustimmung zahlen Sie nicht mehr.</translation>
    </message>
    <message>
        <source>An item is no longer sold.</source>
        <translation>Ein Artikel wird nicht mehr verkauft.</translation>
    </message>
    <message>
        <source>The chosen store is not taking orders at the moment.</source>
        <translation>Die gewählte Filiale nimmt zurzeit keine Bestellungen an.</translation>
    </message>
    <message>
        <source>We could not read part of your order.</source>
        <translation>Wir konnten einen Teil Ihrer Bestellung nicht lesen.</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>This item is not in our range. Try searching by name.</source>
        <translation>Dieser Artikel ist nicht in unserem Sortiment. Suchen Sie ihn am besten nach Namen.</translation>
    </message>
    <message>
        <source>This is not the code of an item.</source>
        <translation>Das ist kein Artikelcode.</translation>
    </message>
    <message>
        <source>The code does not match: please check the digits again.</source>
        <translation>Der Code stimmt nicht: Bitte prüfen Sie die Ziffern noch einmal.</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Code eingeben</translation>
    </message>
    <message>
        <source>The 8 to 14 digits below the bars, or the reference on the label</source>
        <translation>Die 8 bis 14 Ziffern unter den Strichen oder die Artikelnummer auf dem Etikett</translation>
    </message>
    <message>
        <source>For example 13 digits below a barcode</source>
        <translation>Zum Beispiel 13 Ziffern unter einem Strichcode</translation>
    </message>
    <message>
        <source>Show the product</source>
        <translation>Artikel ansehen</translation>
    </message>
    <message>
        <source>First enter the digits</source>
        <translation>Geben Sie zuerst die Ziffern ein</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Thank you, %1.</source>
        <translation>Danke, %1.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Vielen Dank.</translation>
    </message>
    <message>
        <source>We need a word with you about your order first.</source>
        <translation>Zu Ihrer Bestellung haben wir zuerst eine Frage.</translation>
    </message>
    <message>
        <source>Your order is confirmed.</source>
        <translation>Ihre Bestellung ist bestätigt.</translation>
    </message>
    <message>
        <source>Your order is saved here and will be confirmed as soon as possible.</source>
        <translation>Ihre Bestellung ist hier gespeichert und wird so bald wie möglich bestätigt.</translation>
    </message>
    <message>
        <source>Confirmed, and set aside for you</source>
        <translation>Bestätigt und für Sie zurückgelegt</translation>
    </message>
    <message>
        <source>We are confirming your order</source>
        <translation>Wir bestätigen Ihre Bestellung</translation>
    </message>
    <message>
        <source>This device is not connected at the moment</source>
        <translation>Dieses Gerät ist zurzeit nicht verbunden</translation>
    </message>
    <message>
        <source>Nothing is charged. Please show this number to a member of staff: they will find a solution with you.</source>
        <translation>Es wird nichts abgebucht. Bitte zeigen Sie diese Nummer unserem Team: Gemeinsam finden wir eine Lösung.</translation>
    </message>
    <message>
        <source>It is paid. There is nothing left to pay.</source>
        <translation>Bezahlt. Es ist nichts mehr zu zahlen.</translation>
    </message>
    <message>
        <source>We are still checking with the card reader. Please do not pay a second time.</source>
        <translation>Wir fragen noch beim Kartenterminal nach. Bitte zahlen Sie nicht ein zweites Mal.</translation>
    </message>
    <message>
        <source>Nothing is charged until you pay: here by card, with your phone, or at the till.</source>
        <translation>Es wird nichts abgebucht, bis Sie bezahlen: hier mit Karte, mit dem Handy oder an der Kasse.</translation>
    </message>
    <message>
        <source>Nothing is charged until you pay, here with your phone or at the till.</source>
        <translation>Vor der Zahlung, hier mit dem Handy oder an der Kasse, wird nichts abgebucht.</translation>
    </message>
    <message>
        <source>It takes a few seconds. You need not wait.</source>
        <translation>Das dauert ein paar Sekunden. Sie brauchen nicht zu warten.</translation>
    </message>
    <message>
        <source>Your order is kept safe on it and will be sent as soon as the connection is back.</source>
        <translation>Ihre Bestellung ist hier sicher aufbewahrt. Sie wird gesendet, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Vielen Dank</translation>
    </message>
    <message>
        <source>Tell us what you think</source>
        <translation>Ihre Meinung sagen</translation>
    </message>
    <message>
        <source>Thank you for your opinion</source>
        <translation>Vielen Dank für Ihre Meinung</translation>
    </message>
    <message>
        <source>Finish and clear the screen</source>
        <translation>Beenden und Bildschirm löschen</translation>
    </message>
    <message>
        <source>This screen clears itself in %1&#xa0;s. Touch it to keep it.</source>
        <translation>Dieser Bildschirm wird in %1&#xa0;s gelöscht. Berühren Sie ihn, um ihn zu behalten.</translation>
    </message>
    <message>
        <source>This screen clears itself when you leave.</source>
        <translation>Dieser Bildschirm wird gelöscht, wenn Sie gehen.</translation>
    </message>
</context>
<context>
    <name>ConfirmationMore</name>
    <message numerus="yes">
        <source>%n point(s) have been added to your account.</source>
        <translation>
            <numerusform>%n Punkt wurde Ihrem Konto gutgeschrieben.</numerusform>
            <numerusform>%n Punkte wurden Ihrem Konto gutgeschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) will be added when the order is confirmed.</source>
        <translation>
            <numerusform>%n Punkt wird mit der Bestätigung der Bestellung gutgeschrieben.</numerusform>
            <numerusform>%n Punkte werden mit der Bestätigung der Bestellung gutgeschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your discount code is checked when the order is confirmed. If it is valid, you pay less.</source>
        <translation>Ihr Rabattcode wird mit der Bestellung geprüft. Gilt er, zahlen Sie weniger.</translation>
    </message>
    <message>
        <source>You pick up the rest at %1, with the same number. We will write to you when it is ready.</source>
        <translation>Den anderen Teil holen Sie in %1 ab, mit derselben Nummer. Wir schreiben Ihnen, wenn er bereit ist.</translation>
    </message>
    <message>
        <source>QR code for the till</source>
        <translation>QR-Code für die Kasse</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that you take now: show this code at the till.</source>
        <translation>
            <numerusform>%n Artikel, den Sie jetzt mitnehmen: Zeigen Sie diesen Code an der Kasse.</numerusform>
            <numerusform>%n Artikel, die Sie jetzt mitnehmen: Zeigen Sie diesen Code an der Kasse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfirmationPay</name>
    <message>
        <source>Pay with my phone</source>
        <translation>Mit dem Handy bezahlen</translation>
    </message>
    <message>
        <source>Once we know what the card reader has done.</source>
        <translation>Sobald wir wissen, was das Kartenterminal getan hat.</translation>
    </message>
    <message>
        <source>As soon as the order is confirmed. You can also pay at the till.</source>
        <translation>Sobald die Bestellung bestätigt ist. Sie können auch an der Kasse zahlen.</translation>
    </message>
    <message>
        <source>Without a connection you pay at the till, with this code.</source>
        <translation>Ohne Verbindung zahlen Sie mit diesem Code an der Kasse.</translation>
    </message>
</context>
<context>
    <name>ConfirmationReceipt</name>
    <message>
        <source>Would you like a receipt?</source>
        <translation>Möchten Sie einen Beleg?</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Wird gedruckt</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Sent by e-mail</source>
        <translation>Per E-Mail gesendet</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Auf mein Handy</translation>
    </message>
</context>
<context>
    <name>ConfirmationSteps</name>
    <message>
        <source>To %1.</source>
        <translation>An %1.</translation>
    </message>
    <message>
        <source>To the contact on file.</source>
        <translation>An die hinterlegten Kontaktdaten.</translation>
    </message>
    <message>
        <source>And now?</source>
        <translation>Und jetzt?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Auf diesem Gerät gespeichert</translation>
    </message>
    <message>
        <source>%1 · nothing is charged</source>
        <translation>%1 · keine Abbuchung</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Confirmation by SMS</source>
        <translation>Bestätigung per SMS</translation>
    </message>
    <message>
        <source>Confirmation by e-mail</source>
        <translation>Bestätigung per E-Mail</translation>
    </message>
    <message>
        <source>%1 The item is then set aside for you. If the price or the stock has changed, we will ask you first.</source>
        <translation>%1 Der Artikel wird dann für Sie zurückgelegt. Haben sich Preis oder Bestand geändert, fragen wir Sie zuerst.</translation>
    </message>
    <message>
        <source>Prepared at %1</source>
        <translation>Vorbereitung in %1</translation>
    </message>
    <message>
        <source>Payment at the till</source>
        <translation>Zahlung an der Kasse</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Payment is being checked</source>
        <translation>Zahlung wird geprüft</translation>
    </message>
    <message>
        <source>With this code, at any till of this store.</source>
        <translation>Mit diesem Code, an jeder Kasse dieser Filiale.</translation>
    </message>
    <message>
        <source>Ready %1. Wait for our message before you set out.</source>
        <translation>Bereit %1. Bitte warten Sie auf unsere Nachricht, bevor Sie losfahren.</translation>
    </message>
    <message>
        <source>Wait for our message before you set out.</source>
        <translation>Bitte warten Sie auf unsere Nachricht, bevor Sie losfahren.</translation>
    </message>
    <message>
        <source>Pick-up and payment there</source>
        <translation>Abholung und Zahlung vor Ort</translation>
    </message>
    <message>
        <source>Delivery to your home</source>
        <translation>Lieferung nach Hause</translation>
    </message>
    <message>
        <source>Pick-up there</source>
        <translation>Abholung vor Ort</translation>
    </message>
    <message>
        <source>With this code and proof of identity.</source>
        <translation>Mit diesem Code und einem Ausweis.</translation>
    </message>
</context>
<context>
    <name>ConfirmationTerminal</name>
    <message>
        <source>Where is my payment?</source>
        <translation>Wo ist meine Zahlung?</translation>
    </message>
    <message>
        <source>Pay here by card</source>
        <translation>Hier mit Karte bezahlen</translation>
    </message>
    <message>
        <source>As soon as the order is confirmed. You can also pay at the till.</source>
        <translation>Sobald die Bestellung bestätigt ist. Sie können auch an der Kasse zahlen.</translation>
    </message>
</context>
<context>
    <name>ConsentLine</name>
    <message>
        <source>Agreed</source>
        <comment>consent</comment>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>consent</comment>
        <translation>Abgelehnt</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Who is the order for?</source>
        <translation>Für wen ist die Bestellung?</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>Wie heißen Sie?</translation>
    </message>
    <message>
        <source>We will call it out when you pick up your order.</source>
        <translation>Mit diesem Namen rufen wir Sie bei der Abholung auf.</translation>
    </message>
    <message>
        <source>It will be written on the parcel.</source>
        <translation>Er steht auf dem Paket.</translation>
    </message>
    <message>
        <source>First name and surname</source>
        <translation>Vor- und Nachname</translation>
    </message>
</context>
<context>
    <name>ContactReach</name>
    <message>
        <source>How may we reach the customer?</source>
        <translation>Wie dürfen wir Bescheid geben?</translation>
    </message>
    <message>
        <source>Which mobile number may we write to?</source>
        <translation>An welche Mobilnummer dürfen wir schreiben?</translation>
    </message>
    <message>
        <source>Which e-mail address may we write to?</source>
        <translation>An welche E-Mail-Adresse dürfen wir schreiben?</translation>
    </message>
    <message>
        <source>We will write to you when your order is ready at %1.</source>
        <translation>Wir schreiben Ihnen, wenn Ihre Bestellung in %1 bereit ist.</translation>
    </message>
    <message>
        <source>We will write to you when your parcel leaves.</source>
        <translation>Wir schreiben Ihnen, wenn Ihr Paket unterwegs ist.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Contact on file</source>
        <translation>Hinterlegte Kontaktdaten</translation>
    </message>
    <message>
        <source>Head office uses what %1 has on file. You do not see it.</source>
        <translation>Die Zentrale nutzt die hinterlegten Daten von %1. Sie sehen sie nicht.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Only to follow this order. Erased from this screen as soon as you leave.</source>
        <translation>Nur zu dieser Bestellung. Wird von diesem Bildschirm gelöscht, sobald Sie gehen.</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Mobilnummer</translation>
    </message>
</context>
<context>
    <name>CountrySheet</name>
    <message>
        <source>Delivery country</source>
        <translation>Lieferland</translation>
    </message>
    <message>
        <source>The price and day of delivery depend on the country.</source>
        <translation>Preis und Tag der Lieferung richten sich nach dem Land.</translation>
    </message>
</context>
<context>
    <name>CouponEntry</name>
    <message>
        <source>Discount code</source>
        <translation>Rabattcode</translation>
    </message>
    <message>
        <source>As it is printed on the leaflet or written in the message</source>
        <translation>Wie er auf dem Prospekt gedruckt oder in der Nachricht steht</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Code verwenden</translation>
    </message>
    <message>
        <source>First enter the code</source>
        <translation>Zuerst den Code eingeben</translation>
    </message>
</context>
<context>
    <name>CouponRow</name>
    <message>
        <source>Remove</source>
        <comment>a discount code</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the code %1</source>
        <translation>Code %1 entfernen</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Last purchases</source>
        <translation>Letzte Einkäufe</translation>
    </message>
    <message>
        <source>No purchases yet, in any channel.</source>
        <translation>Noch nichts gekauft, auch nicht online.</translation>
    </message>
    <message>
        <source>Other customer</source>
        <translation>Anderer Kunde</translation>
    </message>
    <message>
        <source>Start a sale</source>
        <translation>Verkauf beginnen</translation>
    </message>
</context>
<context>
    <name>CustomerIdentity</name>
    <message>
        <source>No. %1 · since %2</source>
        <translation>Nr.&#xa0;%1 · seit %2</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nr.&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 voucher in %2 points</source>
        <comment>money, number</comment>
        <translation>Gutschein über %1 in %2 Punkten</translation>
    </message>
    <message>
        <source>%1 voucher</source>
        <translation>Gutschein über %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Letzter Besuch</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, day</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message>
        <source>Bronze loyalty</source>
        <translation>Kundenkarte Bronze</translation>
    </message>
    <message>
        <source>Silver loyalty</source>
        <translation>Kundenkarte Silber</translation>
    </message>
    <message>
        <source>Gold loyalty</source>
        <translation>Kundenkarte Gold</translation>
    </message>
    <message>
        <source>Last feedback</source>
        <translation>Letzte Rückmeldung</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Vorlieben</translation>
    </message>
    <message>
        <source>Wish list</source>
        <translation>Wunschliste</translation>
    </message>
    <message>
        <source>Store</source>
        <comment>a channel</comment>
        <translation>Filiale</translation>
    </message>
    <message>
        <source>Website</source>
        <comment>a channel</comment>
        <translation>Website</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <comment>a channel</comment>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>App</source>
        <comment>a channel</comment>
        <translation>App</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>a channel</comment>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>a channel</comment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>Abgeholt</translation>
    </message>
    <message>
        <source>Return open</source>
        <translation>Rückgabe offen</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>In Vorbereitung</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Not picked up</source>
        <translation>Nicht abgeholt</translation>
    </message>
    <message>
        <source>Needs a call</source>
        <translation>Anruf nötig</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Hello %1, who is with you?</source>
        <translation>Hallo %1, wen beraten Sie?</translation>
    </message>
    <message>
        <source>First name, surname</source>
        <translation>Vorname, Nachname</translation>
    </message>
    <message>
        <source>Scan the card</source>
        <translation>Karte scannen</translation>
    </message>
    <message>
        <source>There are more: type a little more of the name.</source>
        <translation>Es gibt noch weitere: Geben Sie etwas mehr vom Namen ein.</translation>
    </message>
</context>
<context>
    <name>CustomersState</name>
    <message>
        <source>This needs the network</source>
        <translation>Dafür ist das Netz nötig</translation>
    </message>
    <message>
        <source>This is not possible at the moment</source>
        <translation>Das ist zurzeit nicht möglich</translation>
    </message>
    <message>
        <source>Nobody has this card</source>
        <translation>Niemand hat diese Karte</translation>
    </message>
    <message>
        <source>Nobody with that name</source>
        <translation>Niemand mit diesem Namen</translation>
    </message>
    <message>
        <source>Type a name, or scan the loyalty card</source>
        <translation>Geben Sie einen Namen ein oder scannen Sie die Kundenkarte</translation>
    </message>
    <message>
        <source>Customers are only ever looked up live, and nothing about them stays on this tablet. Products, stock and orders still work.</source>
        <translation>Kundendaten werden nur direkt abgerufen, und nichts davon bleibt auf diesem Tablet. Artikel, Bestand und Bestellungen funktionieren trotzdem.</translation>
    </message>
    <message>
        <source>Head office did not answer as expected. Please try again in a moment.</source>
        <translation>Die Zentrale hat nicht wie erwartet geantwortet. Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Check the number on the card, or search by name.</source>
        <translation>Prüfen Sie die Nummer auf der Karte oder suchen Sie nach Namen.</translation>
    </message>
    <message>
        <source>Check the spelling, or try the surname only.</source>
        <translation>Prüfen Sie die Schreibweise oder versuchen Sie nur den Nachnamen.</translation>
    </message>
    <message>
        <source>Every look-up is recorded, as your customers have been told.</source>
        <translation>Jeder Aufruf wird vermerkt; Ihre Kunden sind darüber informiert.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>FacetWords</name>
    <message>
        <source>In stock</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>On offer</source>
        <translation>Im Angebot</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Customer reviews</source>
        <translation>Kundenbewertungen</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>In stock in this store</source>
        <translation>In dieser Filiale verfügbar</translation>
    </message>
    <message>
        <source>On offer today</source>
        <translation>Heute im Angebot</translation>
    </message>
    <message>
        <source>%1 stars and over</source>
        <translation>%1 Sterne und mehr</translation>
    </message>
    <message>
        <source>Under %1</source>
        <comment>a price</comment>
        <translation>Unter %1</translation>
    </message>
    <message>
        <source>%1 and over</source>
        <comment>a price</comment>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two prices</comment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Thank you. It helps us.</source>
        <translation>Vielen Dank. Das hilft uns.</translation>
    </message>
    <message>
        <source>How likely are you to recommend us to somebody you know?</source>
        <translation>Wie wahrscheinlich empfehlen Sie uns weiter?</translation>
    </message>
    <message>
        <source>The team of this store reads what is said here.</source>
        <translation>Das Team dieser Filiale liest, was hier gesagt wird.</translation>
    </message>
    <message>
        <source>From 0, not at all, to 10, certainly. Nobody will know that it was you.</source>
        <translation>Von 0, gar nicht, bis 10, bestimmt. Niemand erfährt, dass Sie es waren.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>First choose a number</source>
        <translation>Wählen Sie zuerst eine Zahl</translation>
    </message>
    <message>
        <source>What should we know? (optional)</source>
        <translation>Was sollten wir wissen? (wenn Sie möchten)</translation>
    </message>
    <message>
        <source>Please give no names or phone numbers.</source>
        <translation>Bitte keine Namen und keine Telefonnummern.</translation>
    </message>
    <message>
        <source>I would like an answer</source>
        <translation>Ich möchte eine Antwort</translation>
    </message>
    <message>
        <source>We then keep your contact details with what you said, for that purpose only and for 90 days at most.</source>
        <translation>Dann speichern wir mit Ihrer Meinung, wie wir Sie erreichen, nur dafür und höchstens 90&#xa0;Tage.</translation>
    </message>
    <message>
        <source>E-mail address or phone number</source>
        <translation>E-Mail-Adresse oder Telefonnummer</translation>
    </message>
</context>
<context>
    <name>FeedbackScale</name>
    <message>
        <source>From 0 to 10</source>
        <translation>Von 0 bis 10</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 von 10</translation>
    </message>
    <message>
        <source>0: not at all</source>
        <translation>0: gar nicht</translation>
    </message>
    <message>
        <source>10: certainly</source>
        <translation>10: bestimmt</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter (%1)</source>
        <comment>how many filters are on</comment>
        <translation>Filter (%1)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Filter %1 entfernen</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Alle Filter entfernen</translation>
    </message>
</context>
<context>
    <name>FilterGroup</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>These products do not differ in anything.</source>
        <translation>Diese Artikel unterscheiden sich nicht.</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Alle Filter entfernen</translation>
    </message>
    <message numerus="yes">
        <source>See %n product(s)</source>
        <translation>
            <numerusform>%n Artikel ansehen</numerusform>
            <numerusform>%n Artikel ansehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloorPlan</name>
    <message>
        <source>Tills</source>
        <translation>Kassen</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Sie sind hier</translation>
    </message>
</context>
<context>
    <name>Fulfilment</name>
    <message>
        <source>How would you like to get it?</source>
        <translation>Wie möchten Sie Ihren Einkauf erhalten?</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>This device is not connected at the moment</source>
        <translation>Dieses Gerät ist zurzeit nicht verbunden</translation>
    </message>
    <message>
        <source>You can still order. We will confirm as soon as the connection is back.</source>
        <translation>Sie können trotzdem bestellen. Wir bestätigen, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>Choose for each item</source>
        <translation>Für jeden Artikel einzeln wählen</translation>
    </message>
    <message>
        <source>Choose the store</source>
        <translation>Filiale wählen</translation>
    </message>
    <message>
        <source>Show the code for the till</source>
        <translation>Code für die Kasse zeigen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>None of these is possible at the moment. Please ask a member of staff.</source>
        <translation>Zurzeit ist nichts davon möglich. Bitte fragen Sie unser Team.</translation>
    </message>
</context>
<context>
    <name>FulfilmentLines</name>
    <message>
        <source>For each item</source>
        <translation>Für jeden Artikel einzeln</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity, variant</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>One of the items is not available at the moment. Please remove it, or ask a member of staff.</source>
        <translation>Einer der Artikel ist gerade nicht erhältlich. Bitte entfernen Sie ihn oder fragen Sie unser Team.</translation>
    </message>
</context>
<context>
    <name>HandoverNotice</name>
    <message>
        <source>One moment, the basket is opening</source>
        <translation>Einen Moment, der Warenkorb wird geöffnet</translation>
    </message>
    <message>
        <source>This basket code has expired</source>
        <translation>Dieser Warenkorb-Code ist abgelaufen</translation>
    </message>
    <message>
        <source>This basket code has already been used</source>
        <translation>Dieser Warenkorb-Code wurde schon benutzt</translation>
    </message>
    <message>
        <source>This basket is not from one of our devices</source>
        <translation>Dieser Warenkorb kommt nicht von unseren Geräten</translation>
    </message>
    <message>
        <source>This basket code has been changed</source>
        <translation>Dieser Warenkorb-Code wurde verändert</translation>
    </message>
    <message>
        <source>This basket code contains too much</source>
        <translation>Dieser Warenkorb-Code enthält zu viel</translation>
    </message>
    <message>
        <source>Nothing in this basket is sold any more</source>
        <translation>Nichts aus diesem Warenkorb wird noch verkauft</translation>
    </message>
    <message>
        <source>This basket code cannot be read</source>
        <translation>Dieser Warenkorb-Code ist nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) transferred</source>
        <translation>
            <numerusform>%n Artikel übernommen</numerusform>
            <numerusform>%n Artikel übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>It works for half an hour. Open the basket again where it was made: a new code is shown there.</source>
        <translation>Er gilt eine halbe Stunde. Öffnen Sie den Warenkorb dort noch einmal, wo er entstand: Dort erscheint ein neuer Code.</translation>
    </message>
    <message>
        <source>A code works once. Open the basket again where it was made: a new code is shown there.</source>
        <translation>Ein Code gilt einmal. Öffnen Sie den Warenkorb dort noch einmal, wo er entstand: Dort erscheint ein neuer Code.</translation>
    </message>
    <message>
        <source>Nothing was transferred. Scan the items instead.</source>
        <translation>Es wurde nichts übernommen. Scannen Sie stattdessen die Artikel.</translation>
    </message>
    <message>
        <source>It is no longer as it was made, so nothing was transferred. Scan the items instead.</source>
        <translation>Er ist nicht mehr, wie er war, daher wurde nichts übernommen. Scannen Sie stattdessen die Artikel.</translation>
    </message>
    <message>
        <source>A basket has 30 lines at most. Scan the items instead.</source>
        <translation>Ein Warenkorb hat höchstens 30 Zeilen. Scannen Sie stattdessen die Artikel.</translation>
    </message>
    <message>
        <source>Search the range for something similar.</source>
        <translation>Suchen Sie im Sortiment nach Ähnlichem.</translation>
    </message>
    <message>
        <source>Hold it flat and try again, or scan the items.</source>
        <translation>Halten Sie ihn flach und versuchen Sie es noch einmal, oder scannen Sie die Artikel.</translation>
    </message>
    <message>
        <source>At today’s prices.</source>
        <translation>Zu den heutigen Preisen.</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Calling</source>
        <translation>Ruf läuft</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Noch einmal rufen</translation>
    </message>
    <message>
        <source>Call a member of staff</source>
        <translation>Beratung rufen</translation>
    </message>
    <message>
        <source>You have called several times: please go to the service desk</source>
        <translation>Sie haben schon mehrmals gerufen: Bitte gehen Sie zur Servicetheke</translation>
    </message>
    <message>
        <source>Not possible without a connection</source>
        <translation>Ohne Verbindung nicht möglich</translation>
    </message>
    <message>
        <source>I no longer need help</source>
        <translation>Es muss niemand mehr kommen</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Kundenservice</translation>
    </message>
    <message>
        <source>Follow or return an order</source>
        <translation>Bestellung verfolgen oder zurückgeben</translation>
    </message>
    <message>
        <source>Tell us what you think</source>
        <translation>Ihre Meinung sagen</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>We are looking for somebody</source>
        <translation>Wir suchen jemanden für Sie</translation>
    </message>
    <message>
        <source>%1 is coming</source>
        <comment>first name of an associate</comment>
        <translation>%1 kommt</translation>
    </message>
    <message>
        <source>Somebody is coming</source>
        <translation>Es kommt jemand</translation>
    </message>
    <message>
        <source>Somebody is with you</source>
        <translation>Es ist jemand bei Ihnen</translation>
    </message>
    <message>
        <source>Nobody is free at the moment</source>
        <translation>Gerade ist niemand frei</translation>
    </message>
    <message>
        <source>Nobody can be called from here just now</source>
        <translation>Von hier kann gerade niemand gerufen werden</translation>
    </message>
    <message>
        <source>May we help you?</source>
        <translation>Dürfen wir Ihnen helfen?</translation>
    </message>
    <message>
        <source>It is ringing on our staff’s tablets. You can carry on in the meantime.</source>
        <translation>Es klingelt auf den Tablets unseres Teams. Sie können inzwischen weitermachen.</translation>
    </message>
    <message>
        <source>Please stay near this screen. You can carry on in the meantime.</source>
        <translation>Bitte bleiben Sie in der Nähe dieses Bildschirms. Sie können inzwischen weitermachen.</translation>
    </message>
    <message>
        <source>Call again, or go to the service desk. You can also contact customer service.</source>
        <translation>Rufen Sie noch einmal oder gehen Sie zur Servicetheke. Auch der Kundenservice hilft Ihnen weiter.</translation>
    </message>
    <message>
        <source>You have called several times. Please go to the service desk: somebody is there for you.</source>
        <translation>Sie haben schon mehrmals gerufen. Bitte gehen Sie zur Servicetheke: Dort ist jemand für Sie da.</translation>
    </message>
    <message>
        <source>A member of staff will come to this screen. They see what you are looking at, and nothing about you.</source>
        <translation>Jemand aus unserem Team kommt zu diesem Bildschirm. Zu sehen ist, was Sie ansehen, und nichts über Sie.</translation>
    </message>
    <message>
        <source>There is no connection. Please go to the service desk, or contact customer service.</source>
        <translation>Es besteht keine Verbindung. Bitte gehen Sie zur Servicetheke oder wenden Sie sich an den Kundenservice.</translation>
    </message>
</context>
<context>
    <name>HistogramRow</name>
    <message>
        <source>%1 out of 5 stars: %2</source>
        <translation>%1 von 5 Sternen: %2</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>The shop</source>
        <translation>Die Filiale</translation>
    </message>
    <message>
        <source>Hello. How can we help?</source>
        <translation>Guten Tag, wie können wir helfen?</translation>
    </message>
    <message>
        <source>Current offers</source>
        <translation>Aktuelle Angebote</translation>
    </message>
    <message>
        <source>Most popular</source>
        <translation>Besonders beliebt</translation>
    </message>
    <message>
        <source>See the whole range</source>
        <translation>Ganzes Sortiment ansehen</translation>
    </message>
</context>
<context>
    <name>HomeEntry</name>
    <message>
        <source>What are you looking for?</source>
        <translation>Was suchen Sie?</translation>
    </message>
    <message>
        <source>Scan an item</source>
        <translation>Artikel scannen</translation>
    </message>
</context>
<context>
    <name>HomeServices</name>
    <message>
        <source>Follow or return an order</source>
        <translation>Bestellung verfolgen oder zurückgeben</translation>
    </message>
    <message>
        <source>Tell us what you think</source>
        <translation>Ihre Meinung sagen</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message>
        <source>To protect your privacy, this screen clears itself: basket, language and everything that was typed.</source>
        <translation>Zum Schutz Ihrer Privatsphäre wird dieser Bildschirm gelöscht: Warenkorb, Sprache und alle Eingaben.</translation>
    </message>
    <message numerus="yes">
        <source>second(s) left. Touch the screen to continue.</source>
        <extracomment>after a large number: &quot;12 seconds left. Touch the screen to go on.&quot;</extracomment>
        <translation>
            <numerusform>Sekunde übrig. Berühren Sie den Bildschirm, um fortzufahren.</numerusform>
            <numerusform>Sekunden übrig. Berühren Sie den Bildschirm, um fortzufahren.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Ich bin noch da</translation>
    </message>
    <message>
        <source>I have finished: clear everything now</source>
        <translation>Ich bin fertig: jetzt alles löschen</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
</context>
<context>
    <name>KeyNames</name>
    <message>
        <source>capital %1</source>
        <translation>%1 groß</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>Symbols and accents</source>
        <translation>Zeichen und Akzente</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Andere Buchstaben</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Tastatur ausblenden</translation>
    </message>
    <message>
        <source>Dot</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Bindestrich</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>Unterstrich</translation>
    </message>
    <message>
        <source>At sign</source>
        <translation>At-Zeichen</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Apostroph</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>Schrägstrich</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Raute</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Und-Zeichen</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>Fragezeichen</translation>
    </message>
    <message>
        <source>Exclamation mark</source>
        <translation>Ausrufezeichen</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Doppelpunkt</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Opening bracket</source>
        <translation>Klammer auf</translation>
    </message>
    <message>
        <source>Closing bracket</source>
        <translation>Klammer zu</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>%1 / kg</source>
        <translation>%1 / kg</translation>
    </message>
    <message>
        <source>%1 / L</source>
        <translation>%1 / l</translation>
    </message>
    <message>
        <source>%1 / m</source>
        <translation>%1 / m</translation>
    </message>
    <message>
        <source>%1 / m²</source>
        <translation>%1 / m²</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 pro Stück</translation>
    </message>
    <message>
        <source>%1 per 100 pieces</source>
        <translation>%1 / 100 Stück</translation>
    </message>
    <message>
        <source>Lowest price of the last 30 days:</source>
        <translation>Niedrigster Preis der letzten 30&#xa0;Tage:</translation>
    </message>
    <message>
        <source>Offer until %1</source>
        <translation>Angebot bis %1</translation>
    </message>
    <message>
        <source>including %1 eco-contribution</source>
        <translation>inkl. %1 Umweltbeitrag</translation>
    </message>
    <message>
        <source>Ref. %1</source>
        <translation>Art.-Nr.&#xa0;%1</translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation>Kundenkarte</translation>
    </message>
</context>
<context>
    <name>LanguageChips</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>You can change it at any time.</source>
        <translation>Sie können sie jederzeit ändern.</translation>
    </message>
</context>
<context>
    <name>Loyalty</name>
    <message>
        <source>Hello, %1.</source>
        <translation>Guten Tag, %1.</translation>
    </message>
    <message>
        <source>Your points</source>
        <translation>Ihre Punkte</translation>
    </message>
    <message>
        <source>We show your first name, your points and your vouchers. None of it stays here when you leave.</source>
        <translation>Wir zeigen Ihren Vornamen, Ihre Punkte und Gutscheine. Nichts davon bleibt hier, wenn Sie gehen.</translation>
    </message>
    <message>
        <source>With my card</source>
        <translation>Mit meiner Karte</translation>
    </message>
    <message>
        <source>With my phone number</source>
        <translation>Mit meiner Telefonnummer</translation>
    </message>
    <message>
        <source>Your card is registered</source>
        <translation>Ihre Karte ist erfasst</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>The points for this order will be added. Your points cannot be shown or used at the moment: there is no connection.</source>
        <translation>Die Punkte dieser Bestellung werden gutgeschrieben. Punkte lassen sich gerade nicht anzeigen oder einlösen: Es besteht keine Verbindung.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Go to basket</source>
        <translation>Zum Warenkorb</translation>
    </message>
    <message>
        <source>Continue without points</source>
        <translation>Ohne Punkte weiter</translation>
    </message>
    <message>
        <source>Send me a code</source>
        <translation>Code senden</translation>
    </message>
    <message>
        <source>Show my points</source>
        <translation>Meine Punkte zeigen</translation>
    </message>
</context>
<context>
    <name>LoyaltyAccount</name>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Voucher of %1</source>
        <translation>Gutschein über %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>You choose what to use in your basket.</source>
        <translation>Im Warenkorb wählen Sie, was Sie davon einlösen.</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>Das bin ich nicht</translation>
    </message>
</context>
<context>
    <name>LoyaltyCard</name>
    <message>
        <source>The camera does not work at the moment</source>
        <translation>Die Kamera funktioniert gerade nicht</translation>
    </message>
    <message>
        <source>A hand-held scanner can still read your card. Or use your phone number.</source>
        <translation>Ein Handscanner liest Ihre Karte trotzdem. Oder nehmen Sie Ihre Telefonnummer.</translation>
    </message>
    <message>
        <source>With my phone number</source>
        <translation>Mit meiner Telefonnummer</translation>
    </message>
    <message>
        <source>Hold the code of your card in front of the camera.</source>
        <translation>Halten Sie den Code Ihrer Karte vor die Kamera.</translation>
    </message>
    <message>
        <source>The picture is only used to read the code: it is neither kept nor sent.</source>
        <translation>Das Bild dient nur zum Lesen des Codes: Es wird weder gespeichert noch gesendet.</translation>
    </message>
</context>
<context>
    <name>LoyaltyPhone</name>
    <message>
        <source>Mobile number of your loyalty account</source>
        <translation>Mobilnummer Ihres Kundenkontos</translation>
    </message>
    <message>
        <source>We will send a code to it. Only used to find your account, then erased from this screen at once.</source>
        <translation>Wir senden einen Code dorthin. Nur um Ihr Konto zu finden, danach sofort von diesem Bildschirm gelöscht.</translation>
    </message>
    <message>
        <source>The six digits of our message</source>
        <translation>Die sechs Ziffern aus unserer Nachricht</translation>
    </message>
    <message>
        <source>If the number belongs to an account, the code arrives within a minute. It works for 5 minutes.</source>
        <translation>Gehört die Nummer zu einem Konto, kommt der Code innerhalb einer Minute. Er gilt 5&#xa0;Minuten.</translation>
    </message>
    <message>
        <source>Another number, or another code</source>
        <translation>Andere Nummer oder anderer Code</translation>
    </message>
</context>
<context>
    <name>MeterTile</name>
    <message>
        <source>%1&#xa0;%2</source>
        <comment>a number and its unit</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Main menu</source>
        <translation>Hauptmenü</translation>
    </message>
    <message>
        <source>%1, sign out</source>
        <translation>%1, abmelden</translation>
    </message>
</context>
<context>
    <name>NavRailItem</name>
    <message>
        <source>Not for your role</source>
        <translation>Nicht für Ihre Rolle</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 offen</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>No note yet</source>
        <translation>Noch keine Notiz</translation>
    </message>
</context>
<context>
    <name>NudgeButton</name>
    <message>
        <source>This is the end</source>
        <translation>Weiter geht es nicht</translation>
    </message>
</context>
<context>
    <name>NudgeRow</name>
    <message>
        <source>%1: less, now %2</source>
        <translation>%1: weniger, jetzt %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1: more, now %2</source>
        <translation>%1: mehr, jetzt %2</translation>
    </message>
</context>
<context>
    <name>OptionButton</name>
    <message>
        <source>%1, %2</source>
        <comment>a value, why it cannot be had</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>Take a picture of it to follow your order.</source>
        <translation>Am besten fotografieren: So verfolgen Sie Ihre Bestellung.</translation>
    </message>
    <message>
        <source>QR code of order %1</source>
        <translation>QR-Code der Bestellung %1</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
</context>
<context>
    <name>OrderRecap</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Pick-up at %1, free</source>
        <translation>Abholung in %1, kostenlos</translation>
    </message>
    <message>
        <source>Delivery %1 included</source>
        <translation>Inklusive Lieferung %1</translation>
    </message>
    <message>
        <source>Delivery free of charge</source>
        <translation>Kostenlose Lieferung</translation>
    </message>
</context>
<context>
    <name>OrderReview</name>
    <message>
        <source>Is everything right?</source>
        <translation>Ist alles richtig?</translation>
    </message>
    <message>
        <source>Your order was not placed</source>
        <translation>Ihre Bestellung wurde nicht aufgegeben</translation>
    </message>
    <message>
        <source>Pick up at %1</source>
        <translation>Abholung in %1</translation>
    </message>
    <message>
        <source>Sent there from another store. Ready %1.</source>
        <translation>Kommt aus einer anderen Filiale. Bereit %1.</translation>
    </message>
    <message>
        <source>Ready %1. Free.</source>
        <translation>Bereit %1. Kostenlos.</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>die Adresse</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>den Namen</translation>
    </message>
    <message>
        <source>Name on the order</source>
        <translation>Name zur Bestellung</translation>
    </message>
    <message>
        <source>how we reach you</source>
        <translation>wie wir Sie erreichen</translation>
    </message>
    <message>
        <source>Contact on file</source>
        <translation>Hinterlegte Kontaktdaten</translation>
    </message>
    <message>
        <source>We will text you about this order.</source>
        <translation>Wir informieren Sie per SMS.</translation>
    </message>
    <message>
        <source>We will write to you about this order.</source>
        <translation>Wir informieren Sie per E-Mail.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>Your discount code is checked when the order is confirmed. If it is valid, you pay less; if not, this price applies.</source>
        <translation>Ihr Rabattcode wird mit der Bestellung geprüft. Gilt er, zahlen Sie weniger; wenn nicht, bleibt es bei diesem Preis.</translation>
    </message>
    <message>
        <source>Total, taxes included</source>
        <translation>Gesamt inkl. MwSt.</translation>
    </message>
    <message>
        <source>Your order is being saved</source>
        <translation>Ihre Bestellung wird gespeichert</translation>
    </message>
    <message>
        <source>Your discounts are being checked</source>
        <translation>Ihre Rabatte werden geprüft</translation>
    </message>
    <message>
        <source>Order with obligation to pay</source>
        <comment>the words of the law in each country</comment>
        <translation>Zahlungspflichtig bestellen</translation>
    </message>
</context>
<context>
    <name>Payment</name>
    <message>
        <source>Pay with my phone</source>
        <translation>Mit dem Handy bezahlen</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code and pay there. No card number is typed on this screen.</source>
        <translation>Richten Sie die Kamera Ihres Handys auf den Code und zahlen Sie dort. Auf diesem Bildschirm wird keine Kartennummer eingegeben.</translation>
    </message>
    <message>
        <source>QR code to pay order %1</source>
        <translation>QR-Code zum Bezahlen der Bestellung %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>The link works until %1. Your phone carries on even if this screen clears itself.</source>
        <translation>Der Link gilt bis %1. Auf Ihrem Handy geht es weiter, auch wenn dieser Bildschirm gelöscht wird.</translation>
    </message>
    <message>
        <source>Test provider: no money is moved.</source>
        <translation>Testanbieter: Es fließt kein Geld.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Finish and clear the screen</source>
        <translation>Beenden und Bildschirm löschen</translation>
    </message>
    <message>
        <source>Pay at the till instead</source>
        <translation>Stattdessen an der Kasse zahlen</translation>
    </message>
</context>
<context>
    <name>PaymentNotice</name>
    <message>
        <source>One moment, we are preparing the link</source>
        <translation>Einen Moment, wir bereiten den Link vor</translation>
    </message>
    <message>
        <source>Waiting for your payment</source>
        <translation>Wir warten auf Ihre Zahlung</translation>
    </message>
    <message>
        <source>Paid. Thank you.</source>
        <translation>Bezahlt. Vielen Dank.</translation>
    </message>
    <message>
        <source>The payment was declined</source>
        <translation>Die Zahlung wurde abgelehnt</translation>
    </message>
    <message>
        <source>You cancelled the payment</source>
        <translation>Sie haben die Zahlung abgebrochen</translation>
    </message>
    <message>
        <source>The link has expired</source>
        <translation>Der Link ist abgelaufen</translation>
    </message>
    <message>
        <source>No connection at the moment</source>
        <translation>Im Moment keine Verbindung</translation>
    </message>
    <message>
        <source>This order cannot be paid by phone</source>
        <translation>Diese Bestellung lässt sich nicht mit dem Handy bezahlen</translation>
    </message>
    <message>
        <source>This screen will tell you as soon as it is done.</source>
        <translation>Dieser Bildschirm sagt Ihnen Bescheid, sobald es erledigt ist.</translation>
    </message>
    <message>
        <source>The store has been told. There is nothing left to pay.</source>
        <translation>Die Filiale weiß Bescheid. Es ist nichts mehr zu zahlen.</translation>
    </message>
    <message>
        <source>Nothing has been paid. Try again, or pay at the till with the code of your order.</source>
        <translation>Es wurde nichts bezahlt. Versuchen Sie es noch einmal oder zahlen Sie mit dem Code Ihrer Bestellung an der Kasse.</translation>
    </message>
    <message>
        <source>This screen cannot tell whether it is paid; your phone can. You can always pay at the till.</source>
        <translation>Dieser Bildschirm weiß nicht, ob bezahlt ist; Ihr Handy weiß es. An der Kasse können Sie immer zahlen.</translation>
    </message>
    <message>
        <source>Paying by phone needs a connection. You can pay at the till with the code of your order.</source>
        <translation>Zum Bezahlen mit dem Handy ist eine Verbindung nötig. Sie können mit dem Code Ihrer Bestellung an der Kasse zahlen.</translation>
    </message>
    <message>
        <source>You can pay at the till with the code of your order.</source>
        <translation>Sie können mit dem Code Ihrer Bestellung an der Kasse zahlen.</translation>
    </message>
</context>
<context>
    <name>PaymentTerminal</name>
    <message>
        <source>Pay here by card</source>
        <translation>Hier mit Karte bezahlen</translation>
    </message>
    <message>
        <source>On the card reader beside this screen. No card number is typed on this screen.</source>
        <translation>Am Kartenterminal neben diesem Bildschirm. Auf diesem Bildschirm wird keine Kartennummer eingegeben.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>To cancel, press the red key on the card reader.</source>
        <translation>Zum Abbrechen drücken Sie die rote Taste des Kartenterminals.</translation>
    </message>
    <message>
        <source>You need not wait: the store keeps checking if you leave.</source>
        <translation>Sie müssen nicht warten: Die Filiale fragt weiter nach, auch wenn Sie gehen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Cancel the payment</source>
        <translation>Zahlung abbrechen</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Finish and clear the screen</source>
        <translation>Beenden und Bildschirm löschen</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Anders bezahlen</translation>
    </message>
    <message>
        <source>Back to my order</source>
        <translation>Zurück zu meiner Bestellung</translation>
    </message>
</context>
<context>
    <name>PaymentTerminalAmount</name>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
</context>
<context>
    <name>PaymentTerminalNotice</name>
    <message>
        <source>One moment, we are preparing the card reader</source>
        <translation>Einen Moment, wir bereiten das Kartenterminal vor</translation>
    </message>
    <message>
        <source>The card reader is ready for you</source>
        <translation>Das Kartenterminal ist bereit für Sie</translation>
    </message>
    <message>
        <source>One moment, the card reader is answering</source>
        <translation>Einen Moment, das Kartenterminal antwortet</translation>
    </message>
    <message>
        <source>Paid. Thank you.</source>
        <translation>Bezahlt. Vielen Dank.</translation>
    </message>
    <message>
        <source>The payment was declined</source>
        <translation>Die Zahlung wurde abgelehnt</translation>
    </message>
    <message>
        <source>You cancelled the payment</source>
        <translation>Sie haben die Zahlung abgebrochen</translation>
    </message>
    <message>
        <source>The card reader is not responding</source>
        <translation>Das Kartenterminal antwortet nicht</translation>
    </message>
    <message>
        <source>The card reader is busy</source>
        <translation>Das Kartenterminal ist beschäftigt</translation>
    </message>
    <message>
        <source>We are checking with the card reader</source>
        <translation>Wir fragen beim Kartenterminal nach</translation>
    </message>
    <message>
        <source>A member of staff will look at your payment with you</source>
        <translation>Unser Team prüft Ihre Zahlung mit Ihnen</translation>
    </message>
    <message>
        <source>Tap or insert your card there. This screen will tell you as soon as it is done.</source>
        <translation>Halten Sie Ihre Karte an das Kartenterminal oder stecken Sie sie ein. Dieser Bildschirm meldet sich, sobald es erledigt ist.</translation>
    </message>
    <message>
        <source>The store has been told. There is nothing left to pay.</source>
        <translation>Die Filiale weiß Bescheid. Es ist nichts mehr zu zahlen.</translation>
    </message>
    <message>
        <source>Nothing has been paid. Try another card, or pay with your phone or at the till.</source>
        <translation>Es wurde nichts bezahlt. Versuchen Sie es mit einer anderen Karte oder zahlen Sie mit dem Handy oder an der Kasse.</translation>
    </message>
    <message>
        <source>Nothing has been paid. Try again, or pay with your phone or at the till.</source>
        <translation>Es wurde nichts bezahlt. Versuchen Sie es noch einmal oder zahlen Sie mit dem Handy oder an der Kasse.</translation>
    </message>
    <message>
        <source>Nothing has been paid. You can pay with your phone, or at the till with the code of your order.</source>
        <translation>Es wurde nichts bezahlt. Sie können mit dem Handy zahlen oder mit dem Code Ihrer Bestellung an der Kasse.</translation>
    </message>
    <message>
        <source>Its answer was lost, so we do not know yet whether you have paid. Please do not pay a second time: we will check again by ourselves.</source>
        <translation>Seine Antwort ging verloren, daher wissen wir noch nicht, ob Sie bezahlt haben. Bitte zahlen Sie nicht ein zweites Mal: Wir fragen von selbst noch einmal nach.</translation>
    </message>
    <message>
        <source>We cannot tell from here whether it matches your order. Please do not pay a second time, and show this screen to a member of staff.</source>
        <translation>Wir können von hier aus nicht feststellen, ob sie zu Ihrer Bestellung passt. Bitte zahlen Sie nicht ein zweites Mal und zeigen Sie diesen Bildschirm unserem Team.</translation>
    </message>
</context>
<context>
    <name>PaymentTerminalTrial</name>
    <message>
        <source>Test card reader: no money is moved. Choose what it should do.</source>
        <translation>Test-Kartenterminal: Es fließt kein Geld. Wählen Sie, was es tun soll.</translation>
    </message>
    <message>
        <source>Pay</source>
        <comment>the test terminal</comment>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>the test terminal</comment>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>the test terminal</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Pay, and lose the answer</source>
        <comment>the test terminal</comment>
        <translation>Zahlen, Antwort geht verloren</translation>
    </message>
</context>
<context>
    <name>PhoneTile</name>
    <message>
        <source>Renew the code</source>
        <translation>Code erneuern</translation>
    </message>
    <message>
        <source>Continue on my phone</source>
        <translation>Auf meinem Handy weitermachen</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN, %1 of %2 digits typed</source>
        <translation>PIN, %1 von %2 Ziffern eingegeben</translation>
    </message>
</context>
<context>
    <name>PointsMeter</name>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
</context>
<context>
    <name>PriceBlock</name>
    <message>
        <source>Lowest price of the last 30 days:</source>
        <translation>Niedrigster Preis der letzten 30&#xa0;Tage:</translation>
    </message>
    <message>
        <source>Price to be confirmed</source>
        <translation>Preis wird noch bestätigt</translation>
    </message>
</context>
<context>
    <name>PrivacyNote</name>
    <message>
        <source>Only used for this order. Erased from this screen as soon as you leave.</source>
        <translation>Nur für diese Bestellung. Wird von diesem Bildschirm gelöscht, sobald Sie gehen.</translation>
    </message>
</context>
<context>
    <name>Product</name>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Added to your basket</source>
        <translation>In den Warenkorb gelegt</translation>
    </message>
    <message>
        <source>This item cannot be ordered at the moment. Please ask a member of staff.</source>
        <translation>Dieser Artikel kann zurzeit nicht bestellt werden. Bitte fragen Sie unser Team.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) added to your basket</source>
        <translation>
            <numerusform>%n Artikel in den Warenkorb gelegt</numerusform>
            <numerusform>%n Artikel in den Warenkorb gelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>One of these items cannot be ordered at the moment.</source>
        <translation>Einer dieser Artikel ist gerade nicht bestellbar.</translation>
    </message>
    <message>
        <source>%1 does not come in “%2”. Here it is in “%3”.</source>
        <translation>%1 gibt es nicht mit „%2“. Hier mit „%3“.</translation>
    </message>
    <message>
        <source>See the basket</source>
        <translation>Warenkorb ansehen</translation>
    </message>
</context>
<context>
    <name>ProductActions</name>
    <message>
        <source>Rest of the page</source>
        <translation>Rest der Seite</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Auf mein Handy</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellen</translation>
    </message>
    <message>
        <source>The price must be confirmed first</source>
        <translation>Der Preis muss erst bestätigt werden</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Noch eins</translation>
    </message>
    <message>
        <source>Add to basket</source>
        <translation>In den Warenkorb</translation>
    </message>
    <message>
        <source>Pick up in another store</source>
        <translation>In einer anderen Filiale abholen</translation>
    </message>
</context>
<context>
    <name>ProductBundle</name>
    <message>
        <source>Often bought together</source>
        <translation>Oft zusammen gekauft</translation>
    </message>
    <message numerus="yes">
        <source>Add the %n product(s) · %1</source>
        <comment>total price</comment>
        <translation>
            <numerusform>%n Artikel hinzufügen · %1</numerusform>
            <numerusform>%n Artikel hinzufügen · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to basket</source>
        <translation>In den Warenkorb</translation>
    </message>
    <message>
        <source>The price must be confirmed first</source>
        <translation>Der Preis muss erst bestätigt werden</translation>
    </message>
    <message>
        <source>Choose at least one product</source>
        <translation>Wählen Sie mindestens einen Artikel</translation>
    </message>
</context>
<context>
    <name>ProductBundleLine</name>
    <message>
        <source>%1, this product, %2</source>
        <comment>name, price</comment>
        <translation>%1, dieser Artikel, %2</translation>
    </message>
    <message>
        <source>See</source>
        <comment>look at a product</comment>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>See %1</source>
        <translation>%1 ansehen</translation>
    </message>
</context>
<context>
    <name>ProductCard</name>
    <message>
        <source>instead of %1</source>
        <translation>statt %1</translation>
    </message>
</context>
<context>
    <name>ProductFloor</name>
    <message>
        <source>In this store</source>
        <translation>In dieser Filiale</translation>
    </message>
    <message>
        <source>Show me the way</source>
        <translation>Weg zeigen</translation>
    </message>
</context>
<context>
    <name>ProductFloorPlan</name>
    <message>
        <source>Plan of this store. The product is in %1, bay %2.</source>
        <translation>Plan dieser Filiale. Der Artikel ist in %1, Regal %2.</translation>
    </message>
</context>
<context>
    <name>ProductHead</name>
    <message>
        <source>Ref. %1</source>
        <translation>Art.-Nr.&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n Bewertung</numerusform>
            <numerusform>%n Bewertungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Durability</source>
        <comment>index of a product</comment>
        <translation>Langlebigkeit</translation>
    </message>
    <message>
        <source>Repairability</source>
        <comment>index of a product</comment>
        <translation>Reparierbarkeit</translation>
    </message>
</context>
<context>
    <name>ProductMissing</name>
    <message>
        <source>This item is not in our range</source>
        <translation>Dieser Artikel ist nicht in unserem Sortiment</translation>
    </message>
    <message>
        <source>It may have been replaced. Look for it by name, or ask a member of staff.</source>
        <translation>Vielleicht wurde er ersetzt. Suchen Sie ihn nach Namen oder fragen Sie unser Team.</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Scan an item</source>
        <translation>Artikel scannen</translation>
    </message>
</context>
<context>
    <name>ProductMore</name>
    <message>
        <source>Language of the product texts: %1</source>
        <translation>Sprache der Artikeltexte: %1</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Characteristics</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>You may also like</source>
        <translation>Das könnte Ihnen auch gefallen</translation>
    </message>
</context>
<context>
    <name>ProductOptions</name>
    <message>
        <source>sold out</source>
        <translation>ausverkauft</translation>
    </message>
    <message>
        <source>not in this combination</source>
        <translation>nicht in dieser Kombination</translation>
    </message>
</context>
<context>
    <name>ProductPeek</name>
    <message>
        <source>instead of %1</source>
        <translation>statt %1</translation>
    </message>
</context>
<context>
    <name>ProductPhone</name>
    <message>
        <source>Continue on my phone</source>
        <translation>Auf meinem Handy weitermachen</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. The page opens there; nothing is kept here.</source>
        <translation>Richten Sie die Kamera Ihres Handys auf den Code. Die Seite öffnet sich dort; hier wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>QR code of this product</source>
        <translation>QR-Code dieses Artikels</translation>
    </message>
</context>
<context>
    <name>ProductPrice</name>
    <message>
        <source>Offer until %1</source>
        <comment>30 November</comment>
        <translation>Angebot bis %1</translation>
    </message>
    <message>
        <source>including %1 eco-contribution</source>
        <comment>an amount</comment>
        <translation>inkl. %1 Umweltbeitrag</translation>
    </message>
    <message>
        <source>Price to be confirmed. Please ask a member of staff.</source>
        <translation>Preis wird noch bestätigt. Bitte fragen Sie unser Team.</translation>
    </message>
</context>
<context>
    <name>ProductPriceLine</name>
    <message>
        <source>Lowest price of the last 30 days:</source>
        <translation>Niedrigster Preis der letzten 30&#xa0;Tage:</translation>
    </message>
</context>
<context>
    <name>ProductReviews</name>
    <message numerus="yes">
        <source>Read %n review(s)</source>
        <translation>
            <numerusform>%n Bewertung lesen</numerusform>
            <numerusform>%n Bewertungen lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has reviewed this product yet.</source>
        <translation>Diesen Artikel hat noch niemand bewertet.</translation>
    </message>
</context>
<context>
    <name>ProductStage</name>
    <message>
        <source>Enlarge</source>
        <translation>Vergrößern</translation>
    </message>
</context>
<context>
    <name>ProductTile</name>
    <message>
        <source>%1 (%2)</source>
        <comment>average and number of reviews</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ProductZoom</name>
    <message>
        <source>%1, picture %2 of %3</source>
        <comment>name</comment>
        <translation>%1, Bild %2 von %3</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Vorheriges Bild</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Nächstes Bild</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
</context>
<context>
    <name>QuantityStepper</name>
    <message>
        <source>Quantity of %1</source>
        <translation>Menge: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>One less of %1</source>
        <translation>Eins weniger: %1</translation>
    </message>
    <message>
        <source>This is the least</source>
        <translation>Das ist die kleinste Menge</translation>
    </message>
    <message>
        <source>One more of %1</source>
        <translation>Eins mehr: %1</translation>
    </message>
    <message>
        <source>No more available</source>
        <translation>Mehr ist nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>QuestionFrame</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>RatingLine</name>
    <message>
        <source>No review yet</source>
        <translation>Noch keine Bewertung</translation>
    </message>
    <message>
        <source>%1 out of 5, %2</source>
        <translation>%1 von 5, %2</translation>
    </message>
    <message>
        <source>Be the first to review it</source>
        <translation>Schreiben Sie die erste Bewertung</translation>
    </message>
</context>
<context>
    <name>RatingSummary</name>
    <message>
        <source>out of 5</source>
        <translation>von 5</translation>
    </message>
</context>
<context>
    <name>ReceiptCode</name>
    <message>
        <source>Your order on your phone</source>
        <translation>Ihre Bestellung auf Ihrem Handy</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. The page always shows how your order is getting on.</source>
        <translation>Richten Sie die Kamera Ihres Handys auf den Code. Die Seite zeigt immer den Stand Ihrer Bestellung.</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. The page shows your order once this device is connected again.</source>
        <translation>Richten Sie die Kamera Ihres Handys auf den Code. Die Seite zeigt Ihre Bestellung, sobald dieses Gerät wieder verbunden ist.</translation>
    </message>
    <message>
        <source>QR code of the page of order %1</source>
        <translation>QR-Code der Seite von Bestellung %1</translation>
    </message>
    <message>
        <source>Anyone who has this code can see the order. It names nobody.</source>
        <translation>Wer diesen Code hat, sieht die Bestellung. Es steht kein Name dabei.</translation>
    </message>
</context>
<context>
    <name>ReceiptSheet</name>
    <message>
        <source>Your receipt is on its way</source>
        <translation>Ihr Beleg ist unterwegs</translation>
    </message>
    <message>
        <source>Receipt by e-mail</source>
        <translation>Beleg per E-Mail</translation>
    </message>
    <message>
        <source>It arrives within a few minutes.</source>
        <translation>Er kommt in wenigen Minuten an.</translation>
    </message>
    <message>
        <source>It will be sent as soon as the connection is back.</source>
        <translation>Er wird gesendet, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>The address is only used for this receipt and is erased from this screen.</source>
        <translation>Die Adresse dient nur für diesen Beleg und wird von diesem Bildschirm gelöscht.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Send my receipt</source>
        <translation>Beleg senden</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Rabatte</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>We need a word with you about this order. Nothing is charged.</source>
        <translation>Zu dieser Bestellung müssen wir mit Ihnen sprechen. Es wird nichts abgebucht.</translation>
    </message>
    <message>
        <source>Your order is confirmed and paid.</source>
        <translation>Ihre Bestellung ist bestätigt und bezahlt.</translation>
    </message>
    <message>
        <source>Your order is confirmed.</source>
        <translation>Ihre Bestellung ist bestätigt.</translation>
    </message>
    <message>
        <source>Your order is accepted; we will confirm it by message.</source>
        <translation>Ihre Bestellung ist angenommen; die Bestätigung kommt als Nachricht.</translation>
    </message>
    <message>
        <source>Keep this receipt: it stays with your order, from pick-up to a return. It is not proof of payment.</source>
        <translation>Bewahren Sie diesen Beleg auf: Er begleitet Ihre Bestellung von der Abholung bis zur Rückgabe. Er gilt nicht als Zahlungsnachweis.</translation>
    </message>
    <message>
        <source>There is no paper left. Please tell a member of staff; e-mail and phone still work.</source>
        <translation>Das Papier ist aus. Bitte sagen Sie unserem Team Bescheid; E-Mail und Handy gehen trotzdem.</translation>
    </message>
    <message>
        <source>The printer is open. Please tell a member of staff; e-mail and phone still work.</source>
        <translation>Der Drucker ist offen. Bitte sagen Sie unserem Team Bescheid; E-Mail und Handy gehen trotzdem.</translation>
    </message>
    <message>
        <source>The printer is not responding. Please tell a member of staff; e-mail and phone still work.</source>
        <translation>Der Drucker antwortet nicht. Bitte sagen Sie unserem Team Bescheid; E-Mail und Handy gehen trotzdem.</translation>
    </message>
</context>
<context>
    <name>RepairabilityBadge</name>
    <message>
        <source>Repairability</source>
        <translation>Reparierbarkeit</translation>
    </message>
    <message>
        <source>%1: %2 out of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
</context>
<context>
    <name>ResultPeek</name>
    <message>
        <source>Show the product</source>
        <translation>Artikel ansehen</translation>
    </message>
</context>
<context>
    <name>Return</name>
    <message>
        <source>What would you like to return?</source>
        <translation>Was möchten Sie zurückgeben?</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>An item no longer in the range</source>
        <translation>Ein Artikel, den wir nicht mehr führen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>What would you like instead?</source>
        <translation>Was möchten Sie stattdessen?</translation>
    </message>
    <message>
        <source>You get a number and a code for the service desk of any of our stores. Keep the item as it is, in its packaging if you can.</source>
        <translation>Sie erhalten eine Nummer und einen Code für die Servicetheke jeder unserer Filialen. Lassen Sie den Artikel, wie er ist, möglichst in der Verpackung.</translation>
    </message>
    <message numerus="yes">
        <source>Return %n item(s)</source>
        <translation>
            <numerusform>Rückgabe von %n Stück anmelden</numerusform>
            <numerusform>Rückgabe von %n Stück anmelden</numerusform>
        </translation>
    </message>
    <message>
        <source>First choose what to return</source>
        <translation>Wählen Sie zuerst, was Sie zurückgeben</translation>
    </message>
    <message>
        <source>Please say why</source>
        <translation>Bitte sagen Sie, warum</translation>
    </message>
</context>
<context>
    <name>ReturnDone</name>
    <message>
        <source>Return %1</source>
        <translation>Rückgabe %1</translation>
    </message>
    <message>
        <source>Return number</source>
        <translation>Rückgabenummer</translation>
    </message>
    <message>
        <source>QR code of return %1</source>
        <translation>QR-Code der Rückgabe %1</translation>
    </message>
    <message>
        <source>Take a picture of it: the desk will scan it.</source>
        <translation>Machen Sie ein Foto: Es wird an der Servicetheke gescannt.</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>Noch zu klären</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Return requested</source>
        <translation>Rückgabe angemeldet</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), from order %1</source>
        <translation>
            <numerusform>%n Stück, aus Bestellung %1</numerusform>
            <numerusform>%n Stück, aus Bestellung %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring it to any of our stores</source>
        <translation>Bringen Sie es in eine unserer Filialen</translation>
    </message>
    <message>
        <source>Welcome desk, with this code. In its packaging if you can.</source>
        <translation>An der Servicetheke, mit diesem Code. Möglichst in der Verpackung.</translation>
    </message>
    <message>
        <source>As soon as the desk has checked it, within 14 days at most.</source>
        <translation>Sobald es an der Servicetheke geprüft ist, spätestens nach 14&#xa0;Tagen.</translation>
    </message>
    <message>
        <source>Tell us what you think</source>
        <translation>Ihre Meinung sagen</translation>
    </message>
    <message>
        <source>Finish and clear the screen</source>
        <translation>Beenden und Bildschirm löschen</translation>
    </message>
</context>
<context>
    <name>ReturnLine</name>
    <message>
        <source>To return</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
</context>
<context>
    <name>ReturnWords</name>
    <message>
        <source>I changed my mind</source>
        <translation>Ich habe es mir anders überlegt</translation>
    </message>
    <message>
        <source>It does not fit</source>
        <translation>Es passt nicht</translation>
    </message>
    <message>
        <source>It arrived damaged</source>
        <translation>Es kam beschädigt an</translation>
    </message>
    <message>
        <source>It does not work</source>
        <translation>Es funktioniert nicht</translation>
    </message>
    <message>
        <source>It is not what I ordered</source>
        <translation>Es ist nicht das Bestellte</translation>
    </message>
    <message>
        <source>My money back</source>
        <translation>Mein Geld zurück</translation>
    </message>
    <message>
        <source>An exchange</source>
        <translation>Einen Umtausch</translation>
    </message>
    <message>
        <source>A credit note</source>
        <translation>Eine Gutschrift</translation>
    </message>
    <message>
        <source>Your return is registered</source>
        <translation>Ihre Rückgabe ist erfasst</translation>
    </message>
    <message>
        <source>This return needs a member of staff</source>
        <translation>Diese Rückgabe klären Sie bitte mit unserem Team</translation>
    </message>
    <message>
        <source>Your return is saved here</source>
        <translation>Ihre Rückgabe ist hier gespeichert</translation>
    </message>
    <message>
        <source>Show this code at the service desk of any of our stores, with the item.</source>
        <translation>Zeigen Sie diesen Code mit dem Artikel an der Servicetheke einer unserer Filialen.</translation>
    </message>
    <message>
        <source>We are checking it. It takes a few seconds.</source>
        <translation>Wir prüfen sie. Das dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>There is no connection: your return will be checked as soon as it is back. You can still come to the desk.</source>
        <translation>Es besteht keine Verbindung: Ihre Rückgabe wird geprüft, sobald sie wieder da ist. Zur Servicetheke können Sie trotzdem kommen.</translation>
    </message>
    <message>
        <source>The return period is over. If the item is faulty, the legal guarantee still applies: ask at the desk.</source>
        <translation>Die Rückgabefrist ist abgelaufen. Bei einem Mangel gilt weiter die gesetzliche Gewährleistung: Fragen Sie an der Servicetheke.</translation>
    </message>
    <message>
        <source>A return of these items has already been requested.</source>
        <translation>Für diese Artikel wurde schon eine Rückgabe angemeldet.</translation>
    </message>
    <message>
        <source>This order was never handed over, so there is nothing to return.</source>
        <translation>Diese Bestellung wurde nie übergeben, es gibt also nichts zurückzugeben.</translation>
    </message>
    <message>
        <source>The number and contact do not match. Bring the item and your receipt to the desk.</source>
        <translation>Nummer und Kontakt passen nicht zusammen. Bringen Sie Artikel und Beleg zur Servicetheke.</translation>
    </message>
    <message>
        <source>Bring the item and your receipt to the desk: a member of staff will find a solution with you.</source>
        <translation>Bringen Sie Artikel und Beleg zur Servicetheke: Wir finden gemeinsam eine Lösung.</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>%1 out of 5</source>
        <translation>%1 von 5</translation>
    </message>
    <message>
        <source>Translated from %1</source>
        <translation>Übersetzt, Originalsprache: %1</translation>
    </message>
</context>
<context>
    <name>ReviewFrame</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>ReviewItem</name>
    <message>
        <source>bought online</source>
        <translation>online gekauft</translation>
    </message>
    <message>
        <source>bought in %1</source>
        <comment>name of a store</comment>
        <translation>gekauft in %1</translation>
    </message>
    <message>
        <source>used in %1</source>
        <comment>September 2026</comment>
        <translation>genutzt im %1</translation>
    </message>
    <message>
        <source>written in %1</source>
        <comment>a language</comment>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Published on %1</source>
        <comment>a day</comment>
        <translation>Veröffentlicht am %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who replied, day</comment>
        <translation>%1, am %2</translation>
    </message>
</context>
<context>
    <name>ReviewLines</name>
    <message>
        <source>Take it now, pay at the till: not part of this order.</source>
        <translation>Jetzt mitnehmen, an der Kasse zahlen: nicht Teil dieser Bestellung.</translation>
    </message>
    <message>
        <source>Change the items</source>
        <translation>Artikel ändern</translation>
    </message>
</context>
<context>
    <name>ReviewOrder</name>
    <message>
        <source>Which purchase is it?</source>
        <translation>Um welchen Kauf geht es?</translation>
    </message>
    <message>
        <source>Only buyers write reviews here. Hold the code of your order in front of the camera, or enter its number.</source>
        <translation>Hier schreiben nur Käufer Bewertungen. Halten Sie den Code Ihrer Bestellung vor die Kamera oder geben Sie ihre Nummer ein.</translation>
    </message>
    <message>
        <source>Only used to find your purchase. Never published, erased from this screen as soon as you leave.</source>
        <translation>Nur um Ihren Kauf zu finden. Nie veröffentlicht, von diesem Bildschirm gelöscht, sobald Sie gehen.</translation>
    </message>
    <message>
        <source>Number of the order or receipt</source>
        <translation>Nummer der Bestellung oder des Kassenbons</translation>
    </message>
    <message>
        <source>E-mail address or phone number of the order</source>
        <translation>E-Mail-Adresse oder Telefonnummer der Bestellung</translation>
    </message>
</context>
<context>
    <name>ReviewPart</name>
    <message>
        <source>Change</source>
        <comment>one answer of the order</comment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Ändern: %1</translation>
    </message>
</context>
<context>
    <name>ReviewSent</name>
    <message>
        <source>Back to the product</source>
        <translation>Zurück zum Artikel</translation>
    </message>
</context>
<context>
    <name>ReviewSign</name>
    <message>
        <source>Under which name?</source>
        <translation>Unter welchem Namen?</translation>
    </message>
    <message>
        <source>We publish your first name and the initial of your surname, nothing else.</source>
        <translation>Wir veröffentlichen Ihren Vornamen und den ersten Buchstaben Ihres Nachnamens, sonst nichts.</translation>
    </message>
    <message>
        <source>Please enter your first name</source>
        <translation>Bitte geben Sie Ihren Vornamen ein</translation>
    </message>
    <message>
        <source>Please agree to the publication</source>
        <translation>Bitte stimmen Sie der Veröffentlichung zu</translation>
    </message>
    <message>
        <source>Send my review</source>
        <translation>Bewertung senden</translation>
    </message>
    <message>
        <source>First name and surname</source>
        <translation>Vor- und Nachname</translation>
    </message>
    <message>
        <source>Published as “%1”</source>
        <translation>Veröffentlicht als „%1“</translation>
    </message>
    <message>
        <source>I agree to my review being published</source>
        <translation>Ich bin einverstanden, dass meine Bewertung veröffentlicht wird</translation>
    </message>
    <message>
        <source>On the product’s page, with stars, words, this name and both dates. You can have it withdrawn at any time.</source>
        <translation>Auf der Seite des Artikels, mit Sternen, Text, diesem Namen und beiden Daten. Sie können sie jederzeit zurückziehen lassen.</translation>
    </message>
    <message>
        <source>This device could not save your review. What you typed is still here. Please try again, or ask a member of staff.</source>
        <translation>Dieses Gerät konnte Ihre Bewertung nicht speichern. Ihre Eingaben sind noch da. Bitte versuchen Sie es noch einmal oder fragen Sie unser Team.</translation>
    </message>
</context>
<context>
    <name>ReviewStars</name>
    <message>
        <source>How satisfied are you?</source>
        <translation>Wie zufrieden sind Sie?</translation>
    </message>
    <message>
        <source>Please give one to five stars</source>
        <translation>Bitte vergeben Sie einen bis fünf Sterne</translation>
    </message>
    <message>
        <source>Please choose a month</source>
        <translation>Bitte wählen Sie einen Monat</translation>
    </message>
    <message>
        <source>We cannot look for your purchase at the moment. We will do so before your review is published.</source>
        <translation>Wir können Ihren Kauf gerade nicht suchen. Wir tun es, bevor Ihre Bewertung erscheint.</translation>
    </message>
    <message>
        <source>When did you use it?</source>
        <translation>Wann haben Sie den Artikel benutzt?</translation>
    </message>
</context>
<context>
    <name>ReviewTeaser</name>
    <message>
        <source>out of 5</source>
        <translation>von 5</translation>
    </message>
    <message>
        <source>Customer reviews</source>
        <translation>Kundenbewertungen</translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message>
        <source>What would you tell other buyers?</source>
        <translation>Was möchten Sie anderen Käufern sagen?</translation>
    </message>
    <message>
        <source>What did you use it for, what is good, what is missing? You may also leave it empty.</source>
        <translation>Wofür haben Sie den Artikel benutzt, was ist gut, was fehlt? Sie können das Feld auch leer lassen.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Continue without words</source>
        <translation>Ohne Text weiter</translation>
    </message>
    <message>
        <source>Title, in a few words</source>
        <translation>Überschrift, in wenigen Worten</translation>
    </message>
    <message>
        <source>Your review</source>
        <translation>Ihre Bewertung</translation>
    </message>
    <message>
        <source>No names or phone numbers: reviews with private data are not published.</source>
        <translation>Keine Namen und Telefonnummern: Bewertungen mit privaten Angaben werden nicht veröffentlicht.</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>Very disappointed</source>
        <translation>Sehr enttäuscht</translation>
    </message>
    <message>
        <source>Disappointed</source>
        <translation>Enttäuscht</translation>
    </message>
    <message>
        <source>It’s all right</source>
        <translation>Geht so</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Zufrieden</translation>
    </message>
    <message>
        <source>Very satisfied</source>
        <translation>Sehr zufrieden</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>Stars</source>
        <comment>step of a review</comment>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Ihr Text</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>Please enter the number on your receipt or order.</source>
        <translation>Bitte geben Sie die Nummer auf Ihrem Kassenbon oder Ihrer Bestellung ein.</translation>
    </message>
    <message>
        <source>Please enter the e-mail address or phone number of your order.</source>
        <translation>Bitte geben Sie die E-Mail-Adresse oder Telefonnummer Ihrer Bestellung ein.</translation>
    </message>
    <message>
        <source>We cannot find a purchase with this number and this address or phone number.</source>
        <translation>Wir finden keinen Kauf mit dieser Nummer und dieser Adresse oder Telefonnummer.</translation>
    </message>
    <message>
        <source>This purchase does not include this product.</source>
        <translation>Dieser Kauf enthält diesen Artikel nicht.</translation>
    </message>
    <message>
        <source>You have already reviewed this purchase. Thank you.</source>
        <translation>Sie haben diesen Kauf schon bewertet. Vielen Dank.</translation>
    </message>
    <message>
        <source>Too many tries. Please wait a quarter of an hour, or ask a member of staff.</source>
        <translation>Zu viele Versuche. Bitte warten Sie eine Viertelstunde oder fragen Sie unser Team.</translation>
    </message>
    <message>
        <source>Please check what you typed.</source>
        <translation>Bitte prüfen Sie Ihre Eingaben.</translation>
    </message>
    <message>
        <source>Your review cannot be published</source>
        <translation>Ihre Bewertung kann nicht veröffentlicht werden</translation>
    </message>
    <message>
        <source>Thank you for your review</source>
        <translation>Vielen Dank für Ihre Bewertung</translation>
    </message>
    <message>
        <source>We have found your purchase. Our team will read your review, then it will be published.</source>
        <translation>Wir haben Ihren Kauf gefunden. Unser Team liest Ihre Bewertung, dann wird sie veröffentlicht.</translation>
    </message>
    <message>
        <source>It is kept safe on this device and will be sent as soon as possible. We will check your purchase and read your review, then it will be published.</source>
        <translation>Sie ist auf diesem Gerät sicher gespeichert und wird so bald wie möglich gesendet. Wir prüfen Ihren Kauf und lesen Ihre Bewertung, dann wird sie veröffentlicht.</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>Customer reviews</source>
        <translation>Kundenbewertungen</translation>
    </message>
</context>
<context>
    <name>ReviewsActions</name>
    <message>
        <source>Write a review</source>
        <translation>Bewertung schreiben</translation>
    </message>
    <message>
        <source>Back to the product</source>
        <translation>Zurück zum Artikel</translation>
    </message>
    <message>
        <source>Order · %1</source>
        <comment>price</comment>
        <translation>Bestellen · %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellen</translation>
    </message>
    <message>
        <source>The price must be confirmed first</source>
        <translation>Der Preis muss erst bestätigt werden</translation>
    </message>
</context>
<context>
    <name>ReviewsFilters</name>
    <message>
        <source>All</source>
        <comment>reviews</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>5 stars</source>
        <translation>5 Sterne</translation>
    </message>
    <message>
        <source>4 stars</source>
        <translation>4 Sterne</translation>
    </message>
    <message>
        <source>1 to 3 stars</source>
        <translation>1 bis 3 Sterne</translation>
    </message>
</context>
<context>
    <name>ReviewsHead</name>
    <message>
        <source>Customer reviews</source>
        <translation>Kundenbewertungen</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s), %1 of them verified</source>
        <comment>share, such as 96 %</comment>
        <translation>
            <numerusform>%n Bewertung, davon %1 verifiziert</numerusform>
            <numerusform>%n Bewertungen, davon %1 verifiziert</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviews by buyers, collected by %1 without anything in return, checked before they are published.</source>
        <translation>Bewertungen aus echten Käufen, von %1 ohne Gegenleistung eingeholt und vor der Veröffentlichung geprüft.</translation>
    </message>
    <message>
        <source>How?</source>
        <comment>are reviews checked</comment>
        <translation>Wie?</translation>
    </message>
    <message>
        <source>How are reviews checked?</source>
        <translation>Wie werden Bewertungen geprüft?</translation>
    </message>
</context>
<context>
    <name>ReviewsHow</name>
    <message>
        <source>How are reviews checked?</source>
        <translation>Wie werden Bewertungen geprüft?</translation>
    </message>
    <message>
        <source>Verified purchase</source>
        <translation>Verifizierter Kauf</translation>
    </message>
    <message>
        <source>In return</source>
        <translation>Gegenleistung</translation>
    </message>
    <message>
        <source>Before publication</source>
        <translation>Vor der Veröffentlichung</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>We found the purchase in our orders or on the loyalty card.</source>
        <translation>Wir haben den Kauf in unseren Bestellungen oder auf der Kundenkarte gefunden.</translation>
    </message>
    <message>
        <source>Nobody gets anything for a review.</source>
        <translation>Für eine Bewertung gibt es keine Belohnung.</translation>
    </message>
    <message>
        <source>Each one is read; insults and private data are refused, bad ratings are not.</source>
        <translation>Jede wird gelesen; Beleidigungen und private Daten werden abgelehnt, schlechte Bewertungen nicht.</translation>
    </message>
    <message>
        <source>Each review says when it was published and when the product was used.</source>
        <translation>Jede Bewertung nennt, wann sie veröffentlicht und wann der Artikel genutzt wurde.</translation>
    </message>
    <message>
        <source>Your language first, then the most recent, unless you choose another order.</source>
        <translation>Ihre Sprache zuerst, dann die neuesten, sofern Sie keine andere Reihenfolge wählen.</translation>
    </message>
    <message>
        <source>It counts the reviews of every language.</source>
        <translation>Er zählt die Bewertungen in allen Sprachen.</translation>
    </message>
</context>
<context>
    <name>ReviewsSort</name>
    <message>
        <source>Most recent first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Highest rated first</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>Lowest rated first</source>
        <translation>Schlechteste zuerst</translation>
    </message>
    <message>
        <source>Order: %1. Touch for another.</source>
        <translation>Reihenfolge: %1. Zum Ändern berühren.</translation>
    </message>
</context>
<context>
    <name>ReviewsTop</name>
    <message numerus="yes">
        <source>%n review(s) shown</source>
        <translation>
            <numerusform>%n Bewertung angezeigt</numerusform>
            <numerusform>%n Bewertungen angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>No review yet</source>
        <translation>Noch keine Bewertung</translation>
    </message>
    <message>
        <source>No matching reviews</source>
        <translation>Keine passende Bewertung</translation>
    </message>
    <message>
        <source>Nobody has reviewed this product yet.</source>
        <translation>Diesen Artikel hat noch niemand bewertet.</translation>
    </message>
    <message>
        <source>Nobody gave this number of stars.</source>
        <translation>Niemand hat diese Zahl an Sternen vergeben.</translation>
    </message>
    <message>
        <source>Show all reviews</source>
        <translation>Alle Bewertungen ansehen</translation>
    </message>
</context>
<context>
    <name>RingBanner</name>
    <message>
        <source>A colleague was quicker, or nobody is needed any more.</source>
        <translation>Jemand aus dem Team war schneller, oder es wird niemand mehr gebraucht.</translation>
    </message>
    <message>
        <source>Your answer did not get through. Please try again.</source>
        <translation>Ihre Antwort kam nicht an. Bitte versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>RingCard</name>
    <message>
        <source>You are on the way</source>
        <translation>Sie sind unterwegs</translation>
    </message>
    <message>
        <source>%1 is on the way</source>
        <comment>first name of an associate</comment>
        <translation>%1 geht hin</translation>
    </message>
    <message>
        <source>A customer is calling</source>
        <translation>Ein Kunde ruft</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Ich komme</translation>
    </message>
    <message>
        <source>I am there</source>
        <translation>Ich bin da</translation>
    </message>
</context>
<context>
    <name>RingWords</name>
    <message>
        <source>Is looking at %1</source>
        <comment>a product</comment>
        <translation>Sieht sich %1 an</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n item(s) in the basket</source>
        <translation>
            <numerusform>%1 · %n Artikel im Warenkorb</numerusform>
            <numerusform>%1 · %n Artikel im Warenkorb</numerusform>
        </translation>
    </message>
    <message>
        <source>Is looking at the basket</source>
        <translation>Sieht sich den Warenkorb an</translation>
    </message>
    <message>
        <source>Is placing an order</source>
        <translation>Bestellt gerade</translation>
    </message>
    <message>
        <source>Has placed an order</source>
        <translation>Hat bestellt</translation>
    </message>
    <message>
        <source>Is asking about an order</source>
        <translation>Fragt nach einer Bestellung</translation>
    </message>
    <message>
        <source>Wants to return something</source>
        <translation>Möchte etwas zurückgeben</translation>
    </message>
    <message>
        <source>Is scanning an item</source>
        <translation>Scannt gerade einen Artikel</translation>
    </message>
    <message>
        <source>Is looking for an item in another store</source>
        <translation>Sucht einen Artikel in einer anderen Filiale</translation>
    </message>
    <message>
        <source>Is looking around</source>
        <translation>Sieht sich um</translation>
    </message>
    <message>
        <source>speaks %1</source>
        <comment>a language</comment>
        <translation>spricht %1</translation>
    </message>
</context>
<context>
    <name>Sale</name>
    <message>
        <source>Sale</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Warenkorb</translation>
    </message>
    <message>
        <source>Nothing in the basket yet</source>
        <translation>Der Warenkorb ist noch leer</translation>
    </message>
    <message>
        <source>Scan an item, or the code of the basket that the customer made at a kiosk.</source>
        <translation>Scannen Sie einen Artikel oder den Code des Warenkorbs, den der Kunde an einem Terminal gefüllt hat.</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Search the range</source>
        <translation>Sortiment durchsuchen</translation>
    </message>
    <message numerus="yes">
        <source>Total, %n item(s)</source>
        <translation>
            <numerusform>Gesamt, %n Artikel</numerusform>
            <numerusform>Gesamt, %n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Add by scan</source>
        <translation>Per Scan hinzufügen</translation>
    </message>
    <message>
        <source>First remove what is no longer sold</source>
        <translation>Entfernen Sie zuerst, was nicht mehr verkauft wird</translation>
    </message>
    <message>
        <source>Order for %1</source>
        <translation>Bestellen für %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellen</translation>
    </message>
</context>
<context>
    <name>SaleCustomer</name>
    <message>
        <source>No. %1</source>
        <translation>Nr.&#xa0;%1</translation>
    </message>
    <message>
        <source>Not for this customer</source>
        <translation>Nicht für diesen Kunden</translation>
    </message>
    <message>
        <source>No customer yet</source>
        <translation>Noch kein Kunde</translation>
    </message>
    <message>
        <source>You can order without one. With one, the order counts towards their history and points.</source>
        <translation>Sie können auch ohne bestellen. Mit Kunde zählt die Bestellung für Verlauf und Punkte.</translation>
    </message>
    <message>
        <source>Find the customer</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>Scan the code on a kiosk’s basket page: the basket is transferred at today’s prices.</source>
        <translation>Scannen Sie den Code von der Warenkorbseite eines Terminals: Der Warenkorb kommt zu den heutigen Preisen an.</translation>
    </message>
    <message>
        <source>End this sale</source>
        <translation>Diesen Verkauf beenden</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>Show a code to the camera</source>
        <translation>Zeigen Sie der Kamera einen Code</translation>
    </message>
    <message>
        <source>Find your item</source>
        <translation>Finden Sie Ihren Artikel</translation>
    </message>
    <message>
        <source>Search, browse or enter the code: everything except the camera works.</source>
        <translation>Suchen, stöbern oder Code eingeben: Alles außer der Kamera funktioniert.</translation>
    </message>
    <message>
        <source>QR code or barcode of an item, on the shelf or on the box</source>
        <translation>QR-Code oder Strichcode eines Artikels, am Regal oder auf der Verpackung</translation>
    </message>
</context>
<context>
    <name>ScanResult</name>
    <message>
        <source>Which one do you mean?</source>
        <translation>Welchen Artikel meinen Sie?</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n Bewertung</numerusform>
            <numerusform>%n Bewertungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the product</source>
        <translation>Artikel ansehen</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Keiner davon</translation>
    </message>
    <message>
        <source>It is too dark to read a code</source>
        <translation>Es ist zu dunkel, um einen Code zu lesen</translation>
    </message>
    <message>
        <source>Hold the code into the light, or nearer to the screen.</source>
        <translation>Halten Sie den Code ins Licht oder näher an den Bildschirm.</translation>
    </message>
</context>
<context>
    <name>ScanView</name>
    <message>
        <source>Picture of the camera</source>
        <translation>Kamerabild</translation>
    </message>
    <message>
        <source>Code recognised</source>
        <translation>Code erkannt</translation>
    </message>
    <message>
        <source>Several codes</source>
        <translation>Mehrere Codes</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>It is dark</source>
        <translation>Zu dunkel</translation>
    </message>
    <message>
        <source>Not an item</source>
        <translation>Kein Artikel</translation>
    </message>
    <message>
        <source>Looking for a code</source>
        <translation>Code wird gesucht</translation>
    </message>
</context>
<context>
    <name>ScanWays</name>
    <message>
        <source>The picture is only used to read the code: it is neither kept nor sent.</source>
        <translation>Das Bild dient nur zum Lesen des Codes: Es wird weder gespeichert noch gesendet.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Name, brand, reference</source>
        <translation>Name, Marke, Artikelnummer</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Stöbern</translation>
    </message>
    <message>
        <source>The whole range</source>
        <translation>Das ganze Sortiment</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Code eingeben</translation>
    </message>
    <message>
        <source>The digits below it</source>
        <translation>Die Ziffern unter dem Code</translation>
    </message>
</context>
<context>
    <name>ScanWithoutCamera</name>
    <message>
        <source>The camera is not working just now</source>
        <translation>Die Kamera funktioniert gerade nicht</translation>
    </message>
    <message>
        <source>You find every item by its name, or with the digits below its code. A hand-held scanner works too.</source>
        <translation>Sie finden jeden Artikel über seinen Namen oder die Ziffern unter seinem Code. Auch ein Handscanner funktioniert.</translation>
    </message>
    <message>
        <source>Search the whole range</source>
        <translation>Im ganzen Sortiment suchen</translation>
    </message>
    <message>
        <source>Name, brand or reference of your item</source>
        <translation>Name, Marke oder Artikelnummer</translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message>
        <source>We do not sell this item</source>
        <translation>Diesen Artikel führen wir nicht</translation>
    </message>
    <message>
        <source>This code leads outside the shop</source>
        <translation>Dieser Code führt auf eine fremde Seite</translation>
    </message>
    <message>
        <source>This is the code of an order</source>
        <translation>Das ist der Code einer Bestellung</translation>
    </message>
    <message>
        <source>This is the code of a return</source>
        <translation>Das ist der Code einer Rückgabe</translation>
    </message>
    <message>
        <source>This is the code of a basket</source>
        <translation>Das ist der Code eines Warenkorbs</translation>
    </message>
    <message>
        <source>This is a loyalty card</source>
        <translation>Das ist eine Kundenkarte</translation>
    </message>
    <message>
        <source>This code is for our staff</source>
        <translation>Dieser Code ist für unser Personal</translation>
    </message>
    <message>
        <source>We do not recognise this code</source>
        <translation>Diesen Code kennen wir nicht</translation>
    </message>
    <message>
        <source>Try the code on the shelf label, or search by name: we may have something like it.</source>
        <translation>Versuchen Sie es mit dem Code am Regaletikett oder suchen Sie nach Namen: Vielleicht haben wir etwas Ähnliches.</translation>
    </message>
    <message>
        <source>It is not opened here. Show the code of an item or of a shelf label.</source>
        <translation>Sie wird hier nicht geöffnet. Zeigen Sie den Code eines Artikels oder eines Regaletiketts.</translation>
    </message>
    <message>
        <source>Show it to a member of staff: they will find your order with it.</source>
        <translation>Zeigen Sie ihn unserem Team: Damit finden wir Ihre Bestellung.</translation>
    </message>
    <message>
        <source>Bring it with the item to the service desk.</source>
        <translation>Bringen Sie ihn mit dem Artikel zur Servicetheke.</translation>
    </message>
    <message>
        <source>Show it to a member of staff: they will transfer your basket.</source>
        <translation>Zeigen Sie ihn unserem Team: Wir übernehmen Ihren Warenkorb.</translation>
    </message>
    <message>
        <source>Keep it handy for the till: your points are added there.</source>
        <translation>Halten Sie sie für die Kasse bereit: Dort sammeln Sie Ihre Punkte.</translation>
    </message>
    <message>
        <source>Show the code of an item or of a shelf label, or search by name.</source>
        <translation>Zeigen Sie den Code eines Artikels oder eines Regaletiketts oder suchen Sie nach Namen.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Name, brand, reference or use</source>
        <translation>Name, Marke, Artikelnummer oder Verwendung</translation>
    </message>
    <message>
        <source>Most popular</source>
        <translation>Besonders beliebt</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) for “%1”</source>
        <translation>
            <numerusform>%n Artikel für „%1“</numerusform>
            <numerusform>%n Artikel für „%1“</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>SearchNothing</name>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nichts gefunden für „%1“</translation>
    </message>
    <message>
        <source>Try a shorter or a more general word, or scan the label on the shelf.</source>
        <translation>Versuchen Sie ein kürzeres oder allgemeineres Wort oder scannen Sie das Etikett am Regal.</translation>
    </message>
    <message>
        <source>Scan an item</source>
        <translation>Artikel scannen</translation>
    </message>
    <message>
        <source>Browse the range</source>
        <translation>Sortiment ansehen</translation>
    </message>
</context>
<context>
    <name>SetupActions</name>
    <message>
        <source>Saved. This screen keeps these settings.</source>
        <translation>Gespeichert. Dieser Bildschirm behält diese Einstellungen.</translation>
    </message>
    <message>
        <source>It could not be saved: this screen cannot write its folder. Is the disk full?</source>
        <translation>Speichern nicht möglich: Dieser Bildschirm kann nicht in seinen Ordner schreiben. Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Ohne Speichern verlassen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SetupChoices</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>No camera is plugged in.</source>
        <translation>Es ist keine Kamera angeschlossen.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Keine Kamera</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>The camera gives %1.</source>
        <translation>Die Kamera liefert %1.</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>Bild drehen</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>A quarter turn to the right</source>
        <translation>Vierteldrehung nach rechts</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Auf dem Kopf</translation>
    </message>
    <message>
        <source>A quarter turn to the left</source>
        <translation>Vierteldrehung nach links</translation>
    </message>
    <message>
        <source>%1°</source>
        <extracomment>by how many degrees the picture is turned to stand upright</extracomment>
        <translation>%1°</translation>
    </message>
    <message>
        <source>As in a mirror</source>
        <translation>Wie im Spiegel</translation>
    </message>
    <message>
        <source>What people see; codes are read all the same</source>
        <translation>Was man sieht; Codes werden genauso gelesen</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Belichtungszeit</translation>
    </message>
    <message>
        <source>This camera does not let its exposure be set.</source>
        <translation>Bei dieser Kamera lässt sich die Belichtungszeit nicht einstellen.</translation>
    </message>
    <message>
        <source>Kept short just now, because long exposures smear codes.</source>
        <translation>Zurzeit kurz gehalten, weil Codes bei langer Belichtung verwischen.</translation>
    </message>
    <message>
        <source>Automatic is right nearly everywhere: it keeps the exposure short when codes smear.</source>
        <translation>Automatisch passt fast überall: Die Belichtung bleibt kurz, wenn Codes verwischen.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Where codes are looked for</source>
        <translation>Wo Codes gesucht werden</translation>
    </message>
    <message>
        <source>Drag the frame in the picture, or move its edges here.</source>
        <translation>Ziehen Sie den Rahmen im Bild oder verschieben Sie hier seine Ränder.</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Linker Rand</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Rechter Rand</translation>
    </message>
    <message>
        <source>Upper edge</source>
        <translation>Oberer Rand</translation>
    </message>
    <message>
        <source>Lower edge</source>
        <translation>Unterer Rand</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>a share, such as 20 %</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Das ganze Bild</translation>
    </message>
</context>
<context>
    <name>SetupHead</name>
    <message>
        <source>Camera set-up</source>
        <translation>Kamera einrichten</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
</context>
<context>
    <name>SetupMeters</name>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Pictures per second</source>
        <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>Readings per second</source>
        <translation>Scans pro Sekunde</translation>
    </message>
    <message>
        <source>Readings with a code</source>
        <translation>Scans mit Code</translation>
    </message>
    <message>
        <source>Time of a reading</source>
        <translation>Dauer eines Scans</translation>
    </message>
    <message>
        <source>%</source>
        <comment>unit of a meter</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>unit of a meter: milliseconds</comment>
        <translation>ms</translation>
    </message>
    <message>
        <source>sharp</source>
        <comment>picture</comment>
        <translation>scharf</translation>
    </message>
    <message>
        <source>a little soft</source>
        <comment>picture</comment>
        <translation>etwas unscharf</translation>
    </message>
    <message>
        <source>blurred, or nothing to see</source>
        <comment>picture</comment>
        <translation>unscharf oder nichts zu sehen</translation>
    </message>
    <message>
        <source>just right</source>
        <comment>light</comment>
        <translation>genau richtig</translation>
    </message>
    <message>
        <source>rather dark</source>
        <comment>light</comment>
        <translation>eher dunkel</translation>
    </message>
    <message>
        <source>too dark</source>
        <comment>light</comment>
        <translation>zu dunkel</translation>
    </message>
    <message>
        <source>very bright</source>
        <comment>light</comment>
        <translation>sehr hell</translation>
    </message>
    <message>
        <source>glare: parts are white or black</source>
        <comment>light</comment>
        <translation>Blendung: Stellen sind weiß oder schwarz</translation>
    </message>
    <message>
        <source>smooth</source>
        <comment>pictures a second</comment>
        <translation>flüssig</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>langsam</translation>
    </message>
    <message>
        <source>jerky</source>
        <comment>pictures a second</comment>
        <translation>ruckelnd</translation>
    </message>
    <message>
        <source>often</source>
        <comment>readings a second</comment>
        <translation>oft</translation>
    </message>
    <message>
        <source>calm: nothing moves</source>
        <comment>readings a second</comment>
        <translation>ruhig: nichts bewegt sich</translation>
    </message>
    <message>
        <source>rarely</source>
        <comment>readings a second</comment>
        <translation>selten</translation>
    </message>
    <message>
        <source>reads well</source>
        <comment>share of readings with a code</comment>
        <translation>liest gut</translation>
    </message>
    <message>
        <source>reads now and then</source>
        <comment>share of readings with a code</comment>
        <translation>liest ab und zu</translation>
    </message>
    <message>
        <source>hardly reads</source>
        <comment>share of readings with a code</comment>
        <translation>liest kaum</translation>
    </message>
    <message>
        <source>hold a code into view</source>
        <translation>Code ins Bild halten</translation>
    </message>
    <message>
        <source>fast</source>
        <comment>time of a reading</comment>
        <translation>schnell</translation>
    </message>
    <message>
        <source>too slow</source>
        <comment>time of a reading</comment>
        <translation>zu langsam</translation>
    </message>
</context>
<context>
    <name>SetupPin</name>
    <message numerus="yes">
        <source>The PIN is wrong. %n tries left.</source>
        <translation>
            <numerusform>Die PIN ist falsch. Noch %n Versuch.</numerusform>
            <numerusform>Die PIN ist falsch. Noch %n Versuche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Zu viele falsche PINs. Versuchen Sie es in %n Minute erneut.</numerusform>
            <numerusform>Zu viele falsche PINs. Versuchen Sie es in %n Minuten erneut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>Zu viele falsche PINs. Versuchen Sie es in %n Sekunde erneut.</numerusform>
            <numerusform>Zu viele falsche PINs. Versuchen Sie es in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>The camera set-up is locked</source>
        <translation>Die Kameraeinrichtung ist gesperrt</translation>
    </message>
    <message>
        <source>No PIN opens it yet. Make one with the command “comptoir setup-pin”, write the line that it prints into comptoir.toml, and restart this screen.</source>
        <translation>Dafür gibt es noch keine PIN. Legen Sie mit dem Befehl „comptoir setup-pin“ eine an, tragen Sie die ausgegebene Zeile in comptoir.toml ein und starten Sie diesen Bildschirm neu.</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>Zurück zur Startseite</translation>
    </message>
    <message>
        <source>Camera set-up</source>
        <translation>Kamera einrichten</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>For the IT desk: type the PIN of this device.</source>
        <translation>Für die IT: Geben Sie die PIN dieses Geräts ein.</translation>
    </message>
    <message numerus="yes">
        <source>PIN, %n digit(s) typed</source>
        <translation>
            <numerusform>PIN, %n Ziffer eingegeben</numerusform>
            <numerusform>PIN, %n Ziffern eingegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the set-up</source>
        <translation>Einrichtung öffnen</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <source>Picture of the camera</source>
        <translation>Kamerabild</translation>
    </message>
    <message>
        <source>This camera gives no picture</source>
        <translation>Diese Kamera liefert kein Bild</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Is it plugged in? Does another program use it? It is tried again every two seconds.</source>
        <translation>Ist sie angeschlossen? Nutzt sie ein anderes Programm? Alle zwei Sekunden wird es erneut versucht.</translation>
    </message>
</context>
<context>
    <name>SheetPopup</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The software on this tablet and on the server is not compatible: one of the two must be updated. Please tell the IT desk.</source>
        <translation>Die Programme von Tablet und Server passen nicht zusammen: Eines davon muss aktualisiert werden. Bitte informieren Sie die IT.</translation>
    </message>
    <message numerus="yes">
        <source>Number or PIN is wrong. %n tries left.</source>
        <translation>
            <numerusform>Nummer oder PIN ist falsch. Noch %n Versuch.</numerusform>
            <numerusform>Nummer oder PIN ist falsch. Noch %n Versuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number or PIN is wrong.</source>
        <translation>Nummer oder PIN ist falsch.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Zu viele falsche PINs. Versuchen Sie es in %n Minute erneut.</numerusform>
            <numerusform>Zu viele falsche PINs. Versuchen Sie es in %n Minuten erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in needs the network, and there is none at the moment. Try again in a moment.</source>
        <translation>Zum Anmelden ist das Netz nötig, das zurzeit fehlt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>Ihre Sitzung ist beendet. Bitte melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>This tablet may not be used to sign in. Please tell the IT desk.</source>
        <translation>Mit diesem Tablet ist keine Anmeldung möglich. Bitte informieren Sie die IT.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Good to see you</source>
        <translation>Schön, dass Sie da sind</translation>
    </message>
    <message>
        <source>Sign in with your staff number and your PIN. The tablet locks by itself when you put it down.</source>
        <translation>Melden Sie sich mit Ihrer Personalnummer und Ihrer PIN an. Das Tablet sperrt sich von selbst, wenn Sie es weglegen.</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>No network at the moment: signing in has to wait.</source>
        <translation>Zurzeit kein Netz: Die Anmeldung muss warten.</translation>
    </message>
</context>
<context>
    <name>SignInPad</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Ihre PIN</translation>
    </message>
</context>
<context>
    <name>SignOutSheet</name>
    <message>
        <source>Sign out, %1?</source>
        <translation>Abmelden, %1?</translation>
    </message>
    <message>
        <source>The basket of this sale and the customer’s page will be cleared.</source>
        <translation>Der Warenkorb dieses Verkaufs und die Kundenseite werden gelöscht.</translation>
    </message>
    <message>
        <source>The tablet locks until somebody signs in.</source>
        <translation>Das Tablet bleibt gesperrt, bis sich jemand anmeldet.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
</context>
<context>
    <name>SortChips</name>
    <message>
        <source>Most popular</source>
        <translation>Besonders beliebt</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>Niedrigster Preis</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>Höchster Preis</translation>
    </message>
    <message>
        <source>Best rated</source>
        <translation>Am besten bewertet</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>button</source>
        <translation>Schaltfläche</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>masked field</source>
        <translation>verdecktes Feld</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>filled in, not said aloud</source>
        <translation>ausgefüllt, wird nicht vorgelesen</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>gerade nicht verfügbar</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Speech is on.</source>
        <translation>Das Vorlesen ist ein.</translation>
    </message>
    <message>
        <source>Headphones are plugged in: only you can hear this.</source>
        <translation>Kopfhörer sind angeschlossen: Nur Sie hören das.</translation>
    </message>
    <message>
        <source>Others can hear this. Plug headphones in to listen alone.</source>
        <translation>Andere können das hören. Mit Kopfhörern hören nur Sie es.</translation>
    </message>
    <message>
        <source>Touch something to hear it, touch it again to use it.</source>
        <translation>Berühren Sie etwas, um es zu hören, noch einmal, um es zu benutzen.</translation>
    </message>
    <message>
        <source>%1 seconds left. Touch the screen or press a key to continue.</source>
        <translation>Noch %1 Sekunden. Berühren Sie den Bildschirm oder drücken Sie eine Taste, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Hier ist nichts.</translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>Speech</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Benutzen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>SpeechSettings</name>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Very fast</source>
        <translation>Sehr schnell</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Everything on the screen is read aloud</source>
        <translation>Alles auf dem Bildschirm wird vorgelesen</translation>
    </message>
    <message>
        <source>This device has no voice; our staff are happy to help you</source>
        <translation>Dieses Gerät hat keine Stimme; unser Team hilft Ihnen gern</translation>
    </message>
    <message>
        <source>Headphones are plugged in: only you can hear it.</source>
        <translation>Kopfhörer sind angeschlossen: Nur Sie hören es.</translation>
    </message>
    <message>
        <source>Others can hear it. Plug headphones in to listen alone, and louder.</source>
        <translation>Andere können es hören. Mit Kopfhörern hören nur Sie es, und lauter.</translation>
    </message>
    <message>
        <source>Volume: %1 of %2</source>
        <translation>Lautstärke: %1 von %2</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>This is the softest</source>
        <translation>Leiser geht es nicht</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>This is the loudest</source>
        <translation>Lauter geht es nicht</translation>
    </message>
    <message>
        <source>Louder with headphones</source>
        <translation>Lauter mit Kopfhörern</translation>
    </message>
    <message>
        <source>Voice: %1</source>
        <translation>Stimme: %1</translation>
    </message>
    <message>
        <source>Explore by touch</source>
        <translation>Durch Berühren erkunden</translation>
    </message>
    <message>
        <source>A touch says what is there, a second touch uses it</source>
        <translation>Eine Berührung sagt, was da ist, eine zweite benutzt es</translation>
    </message>
    <message>
        <source>Read personal details too</source>
        <translation>Auch persönliche Angaben vorlesen</translation>
    </message>
    <message>
        <source>Name, address and what you type; others can hear it</source>
        <translation>Name, Adresse und was Sie eingeben; andere können es hören</translation>
    </message>
</context>
<context>
    <name>SplitLine</name>
    <message>
        <source>Take now</source>
        <translation>Jetzt mitnehmen</translation>
    </message>
    <message>
        <source>Pick up here</source>
        <translation>Hier abholen</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Liefern</translation>
    </message>
</context>
<context>
    <name>SplitParts</name>
    <message>
        <source>Take it now, pay at the till</source>
        <translation>Jetzt mitnehmen, an der Kasse zahlen</translation>
    </message>
    <message>
        <source>Picked up at %1</source>
        <translation>Abholung in %1</translation>
    </message>
    <message>
        <source>Delivered to your home</source>
        <translation>Lieferung nach Hause</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
</context>
<context>
    <name>StarPicker</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>%1 out of 5 stars</source>
        <translation>%1 von 5 Sternen</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>This screen is not in service</source>
        <translation>Dieser Bildschirm ist außer Betrieb</translation>
    </message>
    <message>
        <source>Getting the shop ready</source>
        <translation>Wir richten alles für Sie ein</translation>
    </message>
    <message>
        <source>The shop cannot be reached just now</source>
        <translation>Die Filiale ist gerade nicht erreichbar</translation>
    </message>
    <message>
        <source>We are happy to help you in person. For staff: the software on this device is too old for the server and must be updated.</source>
        <translation>Unser Team hilft Ihnen gern. Für das Personal: Das Programm dieses Geräts ist zu alt für den Server und muss aktualisiert werden.</translation>
    </message>
    <message>
        <source>We are happy to help you in person. For staff: the software on the server is too old for this device and must be updated; this screen then carries on by itself.</source>
        <translation>Unser Team hilft Ihnen gern. Für das Personal: Das Programm des Servers ist zu alt für dieses Gerät und muss aktualisiert werden; danach geht es hier von selbst weiter.</translation>
    </message>
    <message>
        <source>We are happy to help you in person. For staff: the server does not accept this device (%1); it keeps trying.</source>
        <translation>Unser Team hilft Ihnen gern. Für das Personal: Der Server akzeptiert dieses Gerät nicht (%1); es wird weiter versucht.</translation>
    </message>
    <message>
        <source>Products, prices and stock are on their way. This takes a minute, then the screen opens by itself.</source>
        <translation>Artikel, Preise und Bestände sind unterwegs. Das dauert eine Minute, dann öffnet sich der Bildschirm von selbst.</translation>
    </message>
    <message>
        <source>This screen keeps trying and opens by itself. In the meantime, our staff are happy to help you.</source>
        <translation>Dieser Bildschirm versucht es weiter und öffnet sich von selbst. Bis dahin hilft Ihnen unser Team gern.</translation>
    </message>
    <message>
        <source>%1 percent done</source>
        <translation>%1 Prozent fertig</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>What happens next</source>
        <translation>So geht es weiter</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>Where to find it</source>
        <translation>Wo Sie es finden</translation>
    </message>
    <message>
        <source>Ref. %1</source>
        <translation>Art.-Nr.&#xa0;%1</translation>
    </message>
    <message>
        <source>Figures more than twelve hours old are not shown: the store counts again before setting anything aside for you.</source>
        <translation>Zahlen, die älter als zwölf Stunden sind, zeigen wir nicht: Die Filiale zählt nach, bevor es etwas für Sie zurücklegt.</translation>
    </message>
    <message>
        <source>Choose where to pick it up</source>
        <translation>Abholort wählen</translation>
    </message>
    <message>
        <source>The price must be confirmed first</source>
        <translation>Der Preis muss erst bestätigt werden</translation>
    </message>
</context>
<context>
    <name>StockLine</name>
    <message>
        <source>display model to try</source>
        <translation>Modell zum Ausprobieren</translation>
    </message>
</context>
<context>
    <name>StockRow</name>
    <message>
        <source>Looking up stock</source>
        <translation>Bestand wird abgefragt</translation>
    </message>
</context>
<context>
    <name>StockWords</name>
    <message>
        <source>In stock here</source>
        <translation>Hier vorrätig</translation>
    </message>
    <message>
        <source>Last few here</source>
        <translation>Letzte Stücke hier</translation>
    </message>
    <message>
        <source>In other stores</source>
        <translation>In anderen Filialen</translation>
    </message>
    <message>
        <source>Sold out here</source>
        <translation>Hier ausverkauft</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message numerus="yes">
        <source>In stock in %n more store(s)</source>
        <translation>
            <numerusform>In %n weiterer Filiale vorrätig</numerusform>
            <numerusform>In %n weiteren Filialen vorrätig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in stock</source>
        <translation>%1 vorrätig</translation>
    </message>
    <message>
        <source>Only %1 left</source>
        <translation>Nur noch %1</translation>
    </message>
    <message>
        <source>Sold out</source>
        <comment>stock of a store</comment>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>By transfer, %1</source>
        <comment>by transfer, Thursday</comment>
        <translation>Aus anderer Filiale, %1</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <comment>stock of a store</comment>
        <translation>Noch zu bestätigen</translation>
    </message>
    <message>
        <source>Stock unknown</source>
        <comment>stock of a store</comment>
        <translation>Bestand unbekannt</translation>
    </message>
    <message>
        <source>sold out</source>
        <comment>stock of the online shop</comment>
        <translation>ausverkauft</translation>
    </message>
    <message>
        <source>delivered %1</source>
        <comment>delivered Tuesday</comment>
        <translation>Lieferung am %1</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <comment>stock of the online shop</comment>
        <translation>noch zu bestätigen</translation>
    </message>
    <message>
        <source>in this store</source>
        <comment>12 in stock in this store</comment>
        <translation>in dieser Filiale</translation>
    </message>
    <message>
        <source>checked %1</source>
        <comment>checked 4 minutes ago</comment>
        <translation>%1 geprüft</translation>
    </message>
    <message>
        <source>counted yesterday at %1</source>
        <translation>gestern um %1 Uhr gezählt</translation>
    </message>
    <message>
        <source>counted today at %1</source>
        <translation>heute um %1 Uhr gezählt</translation>
    </message>
    <message>
        <source>counted %1 at %2</source>
        <comment>day and hour</comment>
        <translation>am %1 um %2 Uhr gezählt</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>geöffnet bis %1 Uhr</translation>
    </message>
    <message>
        <source>opens at %1</source>
        <translation>öffnet um %1 Uhr</translation>
    </message>
    <message>
        <source>opens tomorrow at %1</source>
        <translation>öffnet morgen um %1 Uhr</translation>
    </message>
    <message>
        <source>opens %1 at %2</source>
        <comment>day and hour</comment>
        <translation>öffnet am %1 um %2 Uhr</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a store</comment>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>aisle %1, bay %2</source>
        <translation>Gang %1, Regal %2</translation>
    </message>
    <message>
        <source>aisle %1</source>
        <translation>Gang %1</translation>
    </message>
    <message>
        <source>%1, to your home from %2</source>
        <comment>day, price of delivery</comment>
        <translation>%1, nach Hause ab %2</translation>
    </message>
    <message>
        <source>%1, to your home, free of charge</source>
        <comment>day</comment>
        <translation>%1, kostenlos nach Hause</translation>
    </message>
</context>
<context>
    <name>StorePin</name>
    <message>
        <source>%1, store %2</source>
        <translation>%1, Filiale %2</translation>
    </message>
</context>
<context>
    <name>StorePlan</name>
    <message>
        <source>You are here</source>
        <translation>Sie sind hier</translation>
    </message>
    <message>
        <source>Plan of the stores</source>
        <translation>Karte der Filialen</translation>
    </message>
</context>
<context>
    <name>StoreRow</name>
    <message>
        <source>Pick-up</source>
        <translation>Abholung</translation>
    </message>
</context>
<context>
    <name>Stores</name>
    <message>
        <source>Where would you like to pick it up?</source>
        <translation>Wo möchten Sie es abholen?</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Free · sent there from another store</source>
        <translation>Kostenlos · kommt aus einer anderen Filiale</translation>
    </message>
    <message>
        <source>Free · wait for our message</source>
        <translation>Kostenlos · warten Sie auf unsere Nachricht</translation>
    </message>
    <message>
        <source>Free · the store checks first</source>
        <translation>Kostenlos · die Filiale prüft zuerst</translation>
    </message>
    <message>
        <source>Pick up at %1</source>
        <translation>Abholen in %1</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>Abholen</translation>
    </message>
    <message>
        <source>Choose a store first</source>
        <translation>Wählen Sie zuerst eine Filiale</translation>
    </message>
</context>
<context>
    <name>StoresFilters</name>
    <message>
        <source>Nearest</source>
        <translation>In der Nähe</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Vorrätig</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Jetzt geöffnet</translation>
    </message>
    <message>
        <source>24-hour locker</source>
        <translation>24-Stunden-Abholfach</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>5 stores of 12</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>StoresList</name>
    <message>
        <source>By transfer</source>
        <translation>Aus anderer Filiale</translation>
    </message>
    <message>
        <source>Pick-up</source>
        <translation>Abholung</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>No matching store</source>
        <translation>Keine passende Filiale</translation>
    </message>
    <message>
        <source>Every store is listed again without the filters.</source>
        <translation>Ohne Filter werden wieder alle Filialen angezeigt.</translation>
    </message>
    <message>
        <source>Show the nearest stores</source>
        <translation>Nächstgelegene anzeigen</translation>
    </message>
    <message>
        <source>Show all stores</source>
        <translation>Alle Filialen anzeigen</translation>
    </message>
</context>
<context>
    <name>StoresPlan</name>
    <message>
        <source>You are here</source>
        <translation>Sie sind hier</translation>
    </message>
</context>
<context>
    <name>SwitchSettings</name>
    <message>
        <source>One switch or key</source>
        <translation>Eine Taste oder ein Taster</translation>
    </message>
    <message>
        <source>A frame moves on by itself; Space or Enter uses what is in it</source>
        <translation>Ein Rahmen wandert von selbst weiter; Leertaste oder Eingabe benutzt, was darin ist</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>how long the frame stays on each thing</extracomment>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TabletRail</name>
    <message>
        <source>To do</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scannen</translation>
    </message>
</context>
<context>
    <name>ThumbStrip</name>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Bild %1 von %2</translation>
    </message>
</context>
<context>
    <name>ToggleRow</name>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>%1, start page</source>
        <translation>%1, Startseite</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Ruf läuft …</translation>
    </message>
    <message>
        <source>Call a member of staff</source>
        <translation>Beratung rufen</translation>
    </message>
    <message>
        <source>We are looking for somebody</source>
        <translation>Wir suchen jemanden für Sie</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Barrierefreiheit</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Warenkorb</translation>
    </message>
    <message numerus="yes">
        <source>Basket, %n item(s)</source>
        <translation>
            <numerusform>Warenkorb, %n Artikel</numerusform>
            <numerusform>Warenkorb, %n Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Track</name>
    <message>
        <source>Which order is it?</source>
        <translation>Um welche Bestellung geht es?</translation>
    </message>
    <message>
        <source>Enter its number, and the e-mail address or phone number that you gave with it.</source>
        <translation>Geben Sie ihre Nummer ein und die E-Mail-Adresse oder Telefonnummer, die Sie dabei angegeben haben.</translation>
    </message>
    <message>
        <source>Show my order</source>
        <translation>Bestellung zeigen</translation>
    </message>
    <message>
        <source>Scan the code of the order</source>
        <translation>Code der Bestellung scannen</translation>
    </message>
    <message>
        <source>Only used to find your order. Erased from this screen as soon as you leave.</source>
        <translation>Nur um Ihre Bestellung zu finden. Von diesem Bildschirm gelöscht, sobald Sie gehen.</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>Nummer der Bestellung</translation>
    </message>
    <message>
        <source>E-mail address or phone number</source>
        <translation>E-Mail-Adresse oder Telefonnummer</translation>
    </message>
</context>
<context>
    <name>TrackFacts</name>
    <message>
        <source>Placed on</source>
        <translation>Bestellt am</translation>
    </message>
    <message>
        <source>Delivery method</source>
        <translation>Lieferart</translation>
    </message>
    <message>
        <source>Pick-up at %1</source>
        <translation>Abholung in %1</translation>
    </message>
    <message>
        <source>Delivery to your home</source>
        <translation>Lieferung nach Hause</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Being checked: please do not pay a second time</source>
        <translation>Wird geprüft: bitte nicht ein zweites Mal zahlen</translation>
    </message>
    <message>
        <source>At the till, or by phone</source>
        <translation>An der Kasse oder mit dem Handy</translation>
    </message>
</context>
<context>
    <name>TrackLines</name>
    <message>
        <source>An item no longer in the range</source>
        <translation>Ein Artikel, den wir nicht mehr führen</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Rabatte</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
</context>
<context>
    <name>TrackOrder</name>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>Return an item</source>
        <translation>Artikel zurückgeben</translation>
    </message>
    <message>
        <source>Everything in this order is being returned</source>
        <translation>Alles aus dieser Bestellung geht zurück</translation>
    </message>
    <message>
        <source>Nothing in this order can be returned (any more)</source>
        <translation>Aus dieser Bestellung kann nichts (mehr) zurückgegeben werden</translation>
    </message>
    <message>
        <source>Another order</source>
        <translation>Andere Bestellung</translation>
    </message>
</context>
<context>
    <name>TrackReturns</name>
    <message>
        <source>You can return it until %1; by law you may cancel without giving a reason until %2.</source>
        <translation>Rückgabe bis %1 möglich; das gesetzliche Widerrufsrecht ohne Angabe von Gründen gilt bis %2.</translation>
    </message>
    <message>
        <source>You can return it until %1.</source>
        <translation>Rückgabe bis %1 möglich.</translation>
    </message>
    <message numerus="yes">
        <source>Return %1 · %n item(s)</source>
        <translation>
            <numerusform>Rückgabe %1 · %n Stück</numerusform>
            <numerusform>Rückgabe %1 · %n Stück</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackTrouble</name>
    <message>
        <source>We cannot find this order</source>
        <translation>Wir finden diese Bestellung nicht</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>Zu viele Versuche</translation>
    </message>
    <message>
        <source>One more thing: how can we reach you?</source>
        <translation>Noch etwas: Wie erreichen wir Sie?</translation>
    </message>
    <message>
        <source>We cannot look it up at the moment</source>
        <translation>Wir können sie gerade nicht abrufen</translation>
    </message>
    <message>
        <source>The number and contact do not match. Please compare them with your receipt or message.</source>
        <translation>Nummer und Kontakt passen nicht zusammen. Bitte vergleichen Sie sie mit Ihrem Beleg oder der Nachricht.</translation>
    </message>
    <message>
        <source>To protect your order, please wait a quarter of an hour. A member of staff can help you straight away.</source>
        <translation>Zum Schutz Ihrer Bestellung warten Sie bitte eine Viertelstunde. Unser Team kann Ihnen sofort helfen.</translation>
    </message>
    <message>
        <source>This code only contains the number. Please add the contact that you gave with the order.</source>
        <translation>Dieser Code enthält nur die Nummer. Bitte geben Sie den Kontakt an, den Sie bei der Bestellung genannt haben.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>TrackWords</name>
    <message>
        <source>Your order, according to its code</source>
        <translation>Ihre Bestellung laut Code</translation>
    </message>
    <message>
        <source>Your order is confirmed</source>
        <translation>Ihre Bestellung ist bestätigt</translation>
    </message>
    <message>
        <source>Your order is being prepared</source>
        <translation>Ihre Bestellung wird vorbereitet</translation>
    </message>
    <message>
        <source>Your order is ready</source>
        <translation>Ihre Bestellung ist bereit</translation>
    </message>
    <message>
        <source>We need a word with you</source>
        <translation>Wir müssen mit Ihnen sprechen</translation>
    </message>
    <message>
        <source>Your order was not picked up in time</source>
        <translation>Ihre Bestellung wurde nicht rechtzeitig abgeholt</translation>
    </message>
    <message>
        <source>Your order is cancelled</source>
        <translation>Ihre Bestellung ist storniert</translation>
    </message>
    <message>
        <source>Your parcel is on its way</source>
        <translation>Ihr Paket ist unterwegs</translation>
    </message>
    <message>
        <source>Your order has been delivered</source>
        <translation>Ihre Bestellung wurde geliefert</translation>
    </message>
    <message>
        <source>Your order has been picked up</source>
        <translation>Ihre Bestellung wurde abgeholt</translation>
    </message>
    <message>
        <source>Your order was returned</source>
        <translation>Ihre Bestellung wurde zurückgegeben</translation>
    </message>
    <message>
        <source>Your purchase</source>
        <translation>Ihr Kauf</translation>
    </message>
    <message>
        <source>Its progress can only be shown with a connection. A member of staff can help you.</source>
        <translation>Der Stand lässt sich nur mit Verbindung anzeigen. Unser Team kann Ihnen helfen.</translation>
    </message>
    <message>
        <source>We are preparing it at %1. Wait for our message before you set out.</source>
        <translation>Wir bereiten sie in %1 vor. Bitte warten Sie auf unsere Nachricht, bevor Sie losfahren.</translation>
    </message>
    <message>
        <source>We are preparing your parcel and will write to you when it leaves.</source>
        <translation>Wir bereiten Ihr Paket vor und schreiben Ihnen, wenn es unterwegs ist.</translation>
    </message>
    <message>
        <source>It is waiting for you at %1. Bring its code and proof of identity.</source>
        <translation>Sie liegt in %1 für Sie bereit. Bringen Sie den Code und einen Ausweis mit.</translation>
    </message>
    <message>
        <source>A member of staff will call you. Nothing is charged. You may also ask here, with this number.</source>
        <translation>Wir rufen Sie an. Es wird nichts abgebucht. Sie können mit dieser Nummer auch hier fragen.</translation>
    </message>
    <message>
        <source>It is no longer set aside, and nothing is charged. You can order again at any time.</source>
        <translation>Sie ist nicht mehr zurückgelegt, und es wird nichts abgebucht. Sie können jederzeit neu bestellen.</translation>
    </message>
    <message>
        <source>Nothing is charged.</source>
        <translation>Es wird nichts abgebucht.</translation>
    </message>
    <message>
        <source>The carrier will deliver it; the dispatch message says when.</source>
        <translation>Sie kommt mit dem Paketdienst; wann, steht in der Versandnachricht.</translation>
    </message>
    <message>
        <source>The refund takes 14 days at most.</source>
        <translation>Die Erstattung dauert höchstens 14&#xa0;Tage.</translation>
    </message>
    <message>
        <source>Thank you for shopping with us.</source>
        <translation>Vielen Dank für Ihren Einkauf.</translation>
    </message>
    <message>
        <source>There is no connection. This order was placed here, it is kept safe and will be sent as soon as the connection is back.</source>
        <translation>Es besteht keine Verbindung. Diese Bestellung wurde hier aufgegeben, ist sicher gespeichert und wird gesendet, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>There is no connection. This order was placed here and confirmed. What has happened since cannot be seen now.</source>
        <translation>Es besteht keine Verbindung. Diese Bestellung wurde hier aufgegeben und bestätigt. Was seither geschah, ist gerade nicht zu sehen.</translation>
    </message>
    <message>
        <source>There is no connection. This order was placed here; a member of staff needs a word with you.</source>
        <translation>Es besteht keine Verbindung. Diese Bestellung wurde hier aufgegeben; unser Team muss mit Ihnen sprechen.</translation>
    </message>
    <message>
        <source>There is no connection. Nothing is lost: your order is safe. Please try again, or ask a member of staff.</source>
        <translation>Es besteht keine Verbindung. Nichts ist verloren: Ihre Bestellung ist sicher. Bitte versuchen Sie es noch einmal oder fragen Sie unser Team.</translation>
    </message>
    <message>
        <source>Requested: bring it to any of our stores</source>
        <translation>Angemeldet: Bringen Sie es in eine unserer Filialen</translation>
    </message>
    <message>
        <source>Received: we are checking it</source>
        <translation>Erhalten: Wir prüfen es</translation>
    </message>
    <message>
        <source>Done: refunded</source>
        <translation>Erledigt: erstattet</translation>
    </message>
    <message>
        <source>Not accepted: a member of staff will tell you why</source>
        <translation>Nicht angenommen: Unser Team sagt Ihnen, warum</translation>
    </message>
    <message>
        <source>Please enter the number of the order</source>
        <translation>Bitte geben Sie die Nummer der Bestellung ein</translation>
    </message>
    <message>
        <source>The number does not match: please check it again</source>
        <translation>Die Nummer stimmt nicht: Bitte prüfen Sie sie noch einmal</translation>
    </message>
    <message>
        <source>The number is longer, for example MM-7F3K-28QX</source>
        <translation>Die Nummer ist länger, zum Beispiel MM-7F3K-28QX</translation>
    </message>
    <message>
        <source>Please enter your e-mail address or phone number</source>
        <translation>Bitte geben Sie Ihre E-Mail-Adresse oder Telefonnummer ein</translation>
    </message>
    <message>
        <source>This is neither an e-mail address nor a phone number</source>
        <translation>Das ist weder eine E-Mail-Adresse noch eine Telefonnummer</translation>
    </message>
</context>
<context>
    <name>VerifiedMark</name>
    <message>
        <source>Verified purchase</source>
        <translation>Verifizierter Kauf</translation>
    </message>
    <message>
        <source>Purchase not verified</source>
        <translation>Kauf nicht verifiziert</translation>
    </message>
</context>
</TS>
