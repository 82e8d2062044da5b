<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
<context>
    <name>AccessibilityRow</name>
    <message>
        <source>Larger text, contrast, lower screen</source>
        <translation>Grotere tekst, contrast, verlaagd scherm</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Toegankelijkheid</translation>
    </message>
</context>
<context>
    <name>AccessibilitySheet</name>
    <message>
        <source>Accessibility</source>
        <translation>Toegankelijkheid</translation>
    </message>
    <message>
        <source>These settings apply to your visit, then everything goes back to normal.</source>
        <translation>Deze instellingen gelden tijdens uw bezoek, daarna is alles weer zoals eerst.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Text at %1 percent</source>
        <translation>Tekst op %1 procent</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>size of the text</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>White and yellow on black, thicker lines</source>
        <translation>Wit en geel op zwart, dikkere lijnen</translation>
    </message>
    <message>
        <source>Lower screen</source>
        <translation>Verlaagd scherm</translation>
    </message>
    <message>
        <source>What you touch moves down, within reach from a wheelchair</source>
        <translation>Alles schuift omlaag, binnen bereik vanuit een rolstoel</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Minder beweging</translation>
    </message>
    <message>
        <source>Pages and pictures appear without moving</source>
        <translation>Pagina’s en foto’s verschijnen zonder beweging</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Geluiden</translation>
    </message>
    <message>
        <source>A short tone when a code is read, for keys and for mistakes</source>
        <translation>Een korte toon bij een gelezen code, bij toetsen en bij fouten</translation>
    </message>
</context>
<context>
    <name>ActionButton</name>
    <message>
        <source>One moment</source>
        <translation>Een moment</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Where do we deliver?</source>
        <translation>Waar bezorgen we?</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>Land: %1</translation>
    </message>
    <message>
        <source>Floor, door code, company (optional)</source>
        <translation>Verdieping, deurcode, bedrijf (optioneel)</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Number and street</source>
        <translation>Huisnummer en straat</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straat en huisnummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Postcode (optional)</source>
        <translation>Postcode (indien van toepassing)</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincie</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>This is not a postcode for this country: %1. Example: %2</source>
        <translation>Dit is geen postcode van dit land: %1. Voorbeeld: %2</translation>
    </message>
    <message>
        <source>Please enter the province: type its first letters, then choose it.</source>
        <translation>Vul de provincie in: typ de eerste letters en kies dan de provincie.</translation>
    </message>
</context>
<context>
    <name>AskFrame</name>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>To do</source>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbonden</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Niets te doen</translation>
    </message>
    <message>
        <source>No customer is waiting for a call, and everything done on this tablet has been received.</source>
        <translation>Er wacht geen klant op een telefoontje en alles van deze tablet is verwerkt.</translation>
    </message>
</context>
<context>
    <name>AttentionAside</name>
    <message>
        <source>Dealt with?</source>
        <translation>Is dit afgehandeld?</translation>
    </message>
    <message>
        <source>“%1” leaves this list. Nothing is deleted: IT still finds it on this tablet, and head office keeps its answer.</source>
        <translation>‘%1’ verdwijnt uit deze lijst. Er wordt niets verwijderd: IT vindt het nog op deze tablet en het hoofdkantoor bewaart zijn antwoord.</translation>
    </message>
    <message>
        <source>Yes, it is dealt with</source>
        <translation>Ja, afgehandeld</translation>
    </message>
    <message>
        <source>Keep it in the list</source>
        <translation>In de lijst houden</translation>
    </message>
</context>
<context>
    <name>AttentionCalls</name>
    <message>
        <source>Customers to call</source>
        <translation>Klanten terugbellen</translation>
    </message>
    <message>
        <source>An item no longer in the range</source>
        <translation>Een artikel dat niet meer in het assortiment zit</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>article</comment>
        <translation>
            <numerusform>%1 en nog %n</numerusform>
            <numerusform>%1 en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>order number, how long ago</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Wordt verzonden</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>a customer</comment>
        <translation>Bellen</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <comment>an action</comment>
        <translation>%1, bestelling %2</translation>
    </message>
    <message>
        <source>There are more. They will appear as these are settled.</source>
        <translation>Er zijn er nog meer. Ze verschijnen zodra deze zijn afgehandeld.</translation>
    </message>
</context>
<context>
    <name>AttentionContact</name>
    <message>
        <source>Already settled</source>
        <translation>Al afgehandeld</translation>
    </message>
    <message>
        <source>Contact details need the network</source>
        <translation>Contactgegevens alleen met verbinding</translation>
    </message>
    <message>
        <source>The contact details cannot be shown</source>
        <translation>Contactgegevens kunnen niet worden getoond</translation>
    </message>
    <message>
        <source>A colleague has just settled this order.</source>
        <translation>Een collega heeft deze bestelling zojuist afgehandeld.</translation>
    </message>
    <message>
        <source>They are only ever looked up live. If the customer is with you, you can still note what they say.</source>
        <translation>Contactgegevens worden alleen rechtstreeks opgevraagd. Staat de klant voor u, dan kunt u het antwoord toch noteren.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
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
        <translation>vandaag %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Total with delivery</source>
        <translation>Totaal met bezorging</translation>
    </message>
    <message>
        <source>Total today</source>
        <translation>Totaal vandaag</translation>
    </message>
</context>
<context>
    <name>AttentionNotice</name>
    <message>
        <source>Offline: as of %1</source>
        <comment>time of day</comment>
        <translation>Offline: stand van %1&#xa0;uur</translation>
    </message>
    <message>
        <source>Offline: customers to call are not shown</source>
        <translation>Offline: klanten om terug te bellen worden niet getoond</translation>
    </message>
    <message>
        <source>You belong to another store</source>
        <translation>U hoort bij een andere winkel</translation>
    </message>
    <message>
        <source>Head office did not answer as expected</source>
        <translation>Het hoofdkantoor antwoordde niet zoals verwacht</translation>
    </message>
    <message>
        <source>New orders are missing, and so are contacts that you have not opened. What you note is kept and sent later.</source>
        <translation>Nieuwe bestellingen en contactgegevens die u niet hebt geopend, ontbreken. Wat u noteert, wordt bewaard en later verzonden.</translation>
    </message>
    <message>
        <source>They are only ever looked up live. What was done on this tablet is shown, and sent once the network is back.</source>
        <translation>Ze worden alleen rechtstreeks opgevraagd. Wat op deze tablet is gedaan, wordt getoond en verzonden zodra er weer netwerk is.</translation>
    </message>
    <message>
        <source>Customers to call are shown only to this store’s own staff.</source>
        <translation>Alleen medewerkers van deze winkel zien welke klanten ze moeten terugbellen.</translation>
    </message>
    <message>
        <source>Customers to call are not up to date. Please try again in a moment.</source>
        <translation>De lijst met klanten om terug te bellen is niet actueel. Probeer het zo nog eens.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>AttentionOrder</name>
    <message>
        <source>Order %1</source>
        <translation>Bestelling %1</translation>
    </message>
    <message>
        <source>What did the customer say?</source>
        <translation>Wat zei de klant?</translation>
    </message>
    <message>
        <source>Noted on this tablet; it is sent as soon as head office can be reached.</source>
        <translation>Genoteerd op deze tablet; wordt verzonden zodra het hoofdkantoor bereikbaar is.</translation>
    </message>
    <message>
        <source>Done: I have called</source>
        <translation>Klaar: ik heb gebeld</translation>
    </message>
    <message>
        <source>First say what the customer said</source>
        <translation>Kies eerst het antwoord</translation>
    </message>
</context>
<context>
    <name>AttentionParked</name>
    <message>
        <source>Refused by head office</source>
        <translation>Geweigerd door het hoofdkantoor</translation>
    </message>
    <message>
        <source>Done on this tablet %1</source>
        <comment>how long ago</comment>
        <translation>Gedaan op deze tablet, %1</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Opnieuw verzenden</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Afgehandeld</translation>
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
            <numerusform>%n actie te verzenden</numerusform>
            <numerusform>%n acties te verzenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures: %1 of %2</source>
        <translation>Foto’s: %1 van %2</translation>
    </message>
    <message>
        <source>Up to date %1</source>
        <comment>how long ago</comment>
        <translation>Bijgewerkt %1</translation>
    </message>
    <message>
        <source>No news from head office since start-up</source>
        <translation>Sinds de start niets van het hoofdkantoor gehoord</translation>
    </message>
</context>
<context>
    <name>AttentionWords</name>
    <message>
        <source>Out of stock</source>
        <translation>Niet op voorraad</translation>
    </message>
    <message>
        <source>Price has gone up</source>
        <translation>Prijs gestegen</translation>
    </message>
    <message>
        <source>No longer sold</source>
        <translation>Niet meer te koop</translation>
    </message>
    <message>
        <source>Store not available</source>
        <translation>Winkel niet beschikbaar</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <comment>an order</comment>
        <translation>Onvolledig</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Te controleren</translation>
    </message>
    <message>
        <source>There were not enough left. Nothing is reserved for this order.</source>
        <translation>Er was niet genoeg op voorraad. Voor deze bestelling is niets gereserveerd.</translation>
    </message>
    <message>
        <source>The price has gone up since then. The customer pays no more without agreeing to it.</source>
        <translation>De prijs is intussen gestegen. Zonder akkoord betaalt de klant niets extra.</translation>
    </message>
    <message>
        <source>An item is no longer sold.</source>
        <translation>Een artikel wordt niet meer verkocht.</translation>
    </message>
    <message>
        <source>The store chosen for pick-up is not taking orders.</source>
        <translation>De winkel die voor het afhalen is gekozen, neemt geen bestellingen aan.</translation>
    </message>
    <message>
        <source>Something is missing: the address, a way to reach the customer, or a delivery method that we offer.</source>
        <translation>Er ontbreekt iets: het adres, een manier om de klant te bereiken of een bezorgwijze die we aanbieden.</translation>
    </message>
    <message>
        <source>Head office could not accept this order as it was.</source>
        <translation>Het hoofdkantoor kon deze bestelling zo niet aannemen.</translation>
    </message>
    <message>
        <source>Not possible: there are not enough anywhere yet.</source>
        <translation>Niet mogelijk: er is nog nergens genoeg op voorraad.</translation>
    </message>
    <message>
        <source>Not possible: an item is no longer sold.</source>
        <translation>Niet mogelijk: een artikel wordt niet meer verkocht.</translation>
    </message>
    <message>
        <source>Not possible: the order is incomplete.</source>
        <translation>Niet mogelijk: de bestelling is onvolledig.</translation>
    </message>
    <message>
        <source>Out of stock everywhere</source>
        <translation>Nergens op voorraad</translation>
    </message>
    <message>
        <source>Not enough left</source>
        <translation>Niet genoeg op voorraad</translation>
    </message>
    <message>
        <source>Keeps the order</source>
        <translation>Houdt de bestelling</translation>
    </message>
    <message>
        <source>Wants something else</source>
        <translation>Wil iets anders</translation>
    </message>
    <message>
        <source>Cancels the order</source>
        <translation>Annuleert</translation>
    </message>
    <message>
        <source>Confirmed and reserved, %1 to pay.</source>
        <translation>Bevestigd en gereserveerd, %1 te betalen.</translation>
    </message>
    <message>
        <source>This order is closed; make the new one in Sale.</source>
        <translation>Deze bestelling is gesloten; maak de nieuwe onder ‘Verkoop’.</translation>
    </message>
    <message>
        <source>This order is closed, nothing stays reserved.</source>
        <translation>Deze bestelling is gesloten, er blijft niets gereserveerd.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestelling %1</translation>
    </message>
    <message>
        <source>Call about order %1: %2</source>
        <comment>number, what was said</comment>
        <translation>Gesprek over bestelling %1: %2</translation>
    </message>
    <message>
        <source>Payment of order %1</source>
        <translation>Betaling van bestelling %1</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>an order</comment>
        <translation>behouden</translation>
    </message>
    <message>
        <source>replaced</source>
        <comment>an order</comment>
        <translation>vervangen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>an order</comment>
        <translation>geannuleerd</translation>
    </message>
    <message>
        <source>There are not enough left.</source>
        <translation>Er is niet genoeg meer op voorraad.</translation>
    </message>
    <message>
        <source>The price has gone up.</source>
        <translation>De prijs is gestegen.</translation>
    </message>
    <message>
        <source>A colleague has already settled this order differently.</source>
        <translation>Een collega heeft deze bestelling al anders afgehandeld.</translation>
    </message>
    <message>
        <source>This store is not handling any order with this number.</source>
        <translation>Deze winkel behandelt geen bestelling met dit nummer.</translation>
    </message>
    <message>
        <source>The card reader took a different amount from the order total.</source>
        <translation>De betaalterminal heeft een ander bedrag geïnd dan de bestelling kost.</translation>
    </message>
    <message>
        <source>The order has already been paid. The amount may have been taken twice.</source>
        <translation>De bestelling is al betaald. Het bedrag is misschien twee keer geïnd.</translation>
    </message>
    <message>
        <source>The order is no longer valid. The amount may have to be refunded.</source>
        <translation>De bestelling bestaat niet meer. Het bedrag moet misschien worden terugbetaald.</translation>
    </message>
    <message>
        <source>Head office has something else under the same name. IT can see more.</source>
        <translation>Het hoofdkantoor heeft iets anders onder dezelfde naam. IT kan hier meer over zien.</translation>
    </message>
    <message>
        <source>Head office could not read it, or may not accept it from this tablet.</source>
        <translation>Het hoofdkantoor kon het niet lezen of mag het niet van deze tablet aannemen.</translation>
    </message>
    <message>
        <source>Head office refused it (%1).</source>
        <comment>a word for IT</comment>
        <translation>Het hoofdkantoor heeft het geweigerd (%1).</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Start page</source>
        <translation>Startpagina</translation>
    </message>
    <message>
        <source>Touch the screen to begin</source>
        <translation>Raak het scherm aan om te beginnen</translation>
    </message>
</context>
<context>
    <name>AttractPeek</name>
    <message numerus="yes">
        <source>%1 · %n review(s)</source>
        <translation>
            <numerusform>%1 · %n beoordeling</numerusform>
            <numerusform>%1 · %n beoordelingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttractWords</name>
    <message>
        <source>Touch the screen
to begin</source>
        <translation>Raak het scherm aan
om te beginnen</translation>
    </message>
    <message>
        <source>Touch the screen
or show a code</source>
        <translation>Raak het scherm aan
of toon een code</translation>
    </message>
    <message>
        <source>QR code or barcode of an item, on the box or on the shelf</source>
        <translation>QR-code of streepjescode van een artikel, op de verpakking of in het schap</translation>
    </message>
</context>
<context>
    <name>Basket</name>
    <message>
        <source>Your basket</source>
        <translation>Uw winkelmandje</translation>
    </message>
    <message>
        <source>Your basket is empty</source>
        <translation>Uw winkelmandje is leeg</translation>
    </message>
    <message>
        <source>Scan the code of an item, or browse the whole range.</source>
        <translation>Scan de code van een artikel of bekijk het hele assortiment.</translation>
    </message>
    <message>
        <source>Scan an item</source>
        <translation>Artikel scannen</translation>
    </message>
    <message>
        <source>Browse the range</source>
        <translation>Assortiment bekijken</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Bezorging</translation>
    </message>
    <message numerus="yes">
        <source>Total, %n item(s)</source>
        <translation>
            <numerusform>Totaal, %n artikel</numerusform>
            <numerusform>Totaal, %n artikelen</numerusform>
        </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellen</translation>
    </message>
    <message>
        <source>First remove what is no longer sold</source>
        <translation>Verwijder eerst wat niet meer te koop is</translation>
    </message>
</context>
<context>
    <name>BasketAccount</name>
    <message>
        <source>%1: %2 points</source>
        <comment>first name, number</comment>
        <translation>%1: %2 punten</translation>
    </message>
    <message>
        <source>Your card is registered</source>
        <translation>Uw kaart is geregistreerd</translation>
    </message>
    <message>
        <source>The points for this order will be added. Your points cannot be used at the moment: there is no connection.</source>
        <translation>De punten van deze bestelling worden bijgeschreven. Punten gebruiken kan nu niet: er is geen verbinding.</translation>
    </message>
    <message>
        <source>With your loyalty card or your phone number</source>
        <translation>Met uw klantenkaart of uw telefoonnummer</translation>
    </message>
    <message>
        <source>Not me</source>
        <translation>Dat ben ik niet</translation>
    </message>
    <message>
        <source>Collect and use your points</source>
        <translation>Punten sparen en gebruiken</translation>
    </message>
    <message>
        <source>Your points cannot be used at the moment: there is no connection.</source>
        <translation>Punten gebruiken kan nu niet: er is geen verbinding.</translation>
    </message>
    <message>
        <source>Use %1 points</source>
        <translation>%1 punten gebruiken</translation>
    </message>
    <message>
        <source>%1 less to pay</source>
        <translation>%1 minder te betalen</translation>
    </message>
    <message>
        <source>A voucher cannot be used at the moment: there is no connection.</source>
        <translation>Een tegoedbon gebruiken kan nu niet: er is geen verbinding.</translation>
    </message>
    <message>
        <source>Voucher of %1</source>
        <translation>Tegoedbon van %1</translation>
    </message>
    <message>
        <source>Can be used once, in full. Valid until %1.</source>
        <translation>In één keer te gebruiken. Geldig tot en met %1.</translation>
    </message>
</context>
<context>
    <name>BasketBenefits</name>
    <message>
        <source>Add another code</source>
        <translation>Nog een code toevoegen</translation>
    </message>
    <message>
        <source>Add a discount code</source>
        <translation>Kortingscode toevoegen</translation>
    </message>
</context>
<context>
    <name>BasketCode</name>
    <message>
        <source>Take it and pay at the till</source>
        <translation>Meenemen en betalen aan de kassa</translation>
    </message>
    <message>
        <source>Scan this code with your phone, or show it to a member of staff: the till will read your basket from it. It works once, for half an hour.</source>
        <translation>Scan deze code met uw telefoon of toon hem aan een medewerker: de kassa leest er uw winkelmandje uit. Hij werkt één keer, een halfuur lang.</translation>
    </message>
    <message>
        <source>QR code of your basket</source>
        <translation>QR-code van uw winkelmandje</translation>
    </message>
    <message>
        <source>Where to find it in this store</source>
        <translation>Waar u het in deze winkel vindt</translation>
    </message>
    <message>
        <source>Aisle %1, bay %2</source>
        <translation>Gangpad %1, vak %2</translation>
    </message>
    <message>
        <source>Please ask a member of staff</source>
        <translation>Vraag het een medewerker</translation>
    </message>
    <message>
        <source>Finish and clear the screen</source>
        <translation>Afronden en scherm wissen</translation>
    </message>
</context>
<context>
    <name>BasketCodeSheet</name>
    <message>
        <source>Take your basket with you</source>
        <translation>Neem uw winkelmandje mee</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code.</source>
        <translation>Richt de camera van uw telefoon op de code.</translation>
    </message>
    <message>
        <source>QR code of your basket</source>
        <translation>QR-code van uw winkelmandje</translation>
    </message>
</context>
<context>
    <name>BasketHandover</name>
    <message>
        <source>QR code of your basket</source>
        <translation>QR-code van uw winkelmandje</translation>
    </message>
    <message>
        <source>Take your basket with you</source>
        <translation>Neem uw winkelmandje mee</translation>
    </message>
    <message>
        <source>Scan this code with your phone, or show it to a member of staff or at the till: your basket opens there. It works once, for half an hour. It contains nothing personal.</source>
        <translation>Scan deze code met uw telefoon of toon hem aan een medewerker of aan de kassa: uw winkelmandje opent daar. Hij werkt één keer, een halfuur lang. Er staat niets persoonlijks in.</translation>
    </message>
    <message>
        <source>Make it larger</source>
        <translation>Groter tonen</translation>
    </message>
</context>
<context>
    <name>BasketLines</name>
    <message>
        <source>%1 each</source>
        <translation>%1 per stuk</translation>
    </message>
    <message>
        <source>The price has changed since you added it.</source>
        <translation>De prijs is veranderd sinds u dit artikel toevoegde.</translation>
    </message>
    <message>
        <source>No longer sold. Please remove it.</source>
        <translation>Niet meer te koop. Verwijder het artikel.</translation>
    </message>
</context>
<context>
    <name>BasketUndo</name>
    <message>
        <source>Removed from the basket</source>
        <translation>Uit het winkelmandje verwijderd</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Terugzetten</translation>
    </message>
</context>
<context>
    <name>BenefitWords</name>
    <message>
        <source>One moment, we are checking it.</source>
        <translation>Een moment, we controleren hem.</translation>
    </message>
    <message>
        <source>Checked when the order is confirmed. If it is valid, you pay less; if not, the price shown applies.</source>
        <translation>Wordt gecontroleerd bij de bevestiging. Is hij geldig, dan betaalt u minder; zo niet, dan blijft de getoonde prijs.</translation>
    </message>
    <message>
        <source>This code is not valid yet.</source>
        <translation>Deze code is nog niet geldig.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>Deze code is verlopen.</translation>
    </message>
    <message>
        <source>Spend %1 more to use this code.</source>
        <translation>Voeg nog %1 toe om deze code te gebruiken.</translation>
    </message>
    <message>
        <source>Nothing in your basket is part of this offer.</source>
        <translation>Niets in uw winkelmandje hoort bij deze actie.</translation>
    </message>
    <message>
        <source>Applies as soon as you choose a paid delivery.</source>
        <translation>Geldig zodra u een betaalde bezorging kiest.</translation>
    </message>
    <message>
        <source>All of these codes have been used.</source>
        <translation>Al deze codes zijn al gebruikt.</translation>
    </message>
    <message>
        <source>You have already used this code.</source>
        <translation>U hebt deze code al gebruikt.</translation>
    </message>
    <message>
        <source>Cannot be combined with the other code.</source>
        <translation>Niet te combineren met de andere code.</translation>
    </message>
    <message>
        <source>We do not recognise this code. Please check it again.</source>
        <translation>Deze code kennen we niet. Controleer hem nog eens.</translation>
    </message>
    <message>
        <source>This code is already in your basket.</source>
        <translation>Deze code zit al in uw winkelmandje.</translation>
    </message>
    <message>
        <source>No more codes can be used in one order.</source>
        <translation>Meer codes passen niet in één bestelling.</translation>
    </message>
    <message>
        <source>A code has only letters and digits.</source>
        <translation>Een code bestaat alleen uit letters en cijfers.</translation>
    </message>
    <message>
        <source>Your voucher</source>
        <translation>Uw tegoedbon</translation>
    </message>
    <message>
        <source>%1 of your points</source>
        <translation>%1 van uw punten</translation>
    </message>
    <message>
        <source>There is no card with this number. Please show the card again, or use your phone number.</source>
        <translation>Er is geen kaart met dit nummer. Toon de kaart nog eens of gebruik uw telefoonnummer.</translation>
    </message>
    <message>
        <source>This is not the code that was sent. Please check it again.</source>
        <translation>Dit is niet de verzonden code. Controleer hem nog eens.</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>De code heeft zes cijfers.</translation>
    </message>
    <message>
        <source>This code has expired. Please ask for another one.</source>
        <translation>Deze code is verlopen. Vraag een nieuwe aan.</translation>
    </message>
    <message>
        <source>Too many tries. Please wait a quarter of an hour, or ask a member of staff.</source>
        <translation>Te veel pogingen. Wacht een kwartier of vraag het een medewerker.</translation>
    </message>
    <message>
        <source>This needs a connection, and there is none at the moment. You can still order.</source>
        <translation>Hiervoor is verbinding nodig, en die is er nu niet. Bestellen kan wel.</translation>
    </message>
    <message numerus="yes">
        <source>This basket earns %n point(s)</source>
        <translation>
            <numerusform>Dit winkelmandje levert %n punt op</numerusform>
            <numerusform>Dit winkelmandje levert %n punten op</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BigField</name>
    <message>
        <source>Looks right</source>
        <translation>Ziet er goed uit</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>CameraSetup</name>
    <message>
        <source>Camera set-up</source>
        <translation>Camera instellen</translation>
    </message>
    <message>
        <source>Pictures are only viewed: they are neither kept nor sent.</source>
        <translation>De beelden worden alleen bekeken: ze worden niet bewaard en niet verzonden.</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>The whole range</source>
        <translation>Het hele assortiment</translation>
    </message>
    <message>
        <source>Nothing in this department at the moment</source>
        <translation>Op deze afdeling is er nu niets</translation>
    </message>
    <message>
        <source>Please see our other departments.</source>
        <translation>Kijk op de andere afdelingen.</translation>
    </message>
    <message>
        <source>Browse the range</source>
        <translation>Assortiment bekijken</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Alle filters wissen</translation>
    </message>
</context>
<context>
    <name>CategoryHead</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n producten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckoutProgress</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Stap %1 van %2: %3</translation>
    </message>
</context>
<context>
    <name>CheckoutSteps</name>
    <message>
        <source>Delivery</source>
        <translation>Bezorging</translation>
    </message>
    <message>
        <source>Pick-up</source>
        <translation>Afhalen</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
</context>
<context>
    <name>CheckoutWords</name>
    <message>
        <source>today at %1</source>
        <translation>vandaag om %1&#xa0;uur</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>morgen om %1&#xa0;uur</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>day and hour</comment>
        <translation>%1 om %2&#xa0;uur</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <comment>a moment</comment>
        <translation>na bevestiging</translation>
    </message>
    <message>
        <source>Everything in stock</source>
        <translation>Alles op voorraad</translation>
    </message>
    <message>
        <source>%1 in stock</source>
        <translation>%1 op voorraad</translation>
    </message>
    <message>
        <source>Only %1 left</source>
        <translation>Nog maar %1</translation>
    </message>
    <message>
        <source>%1 of %2 items in stock</source>
        <translation>%1 van %2 artikelen op voorraad</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Niet op voorraad</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <comment>stock</comment>
        <translation>Nog te bevestigen</translation>
    </message>
    <message>
        <source>Stock unknown</source>
        <translation>Voorraad onbekend</translation>
    </message>
    <message>
        <source>The store will check</source>
        <comment>stock</comment>
        <translation>De winkel controleert het</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Open tot %1&#xa0;uur</translation>
    </message>
    <message>
        <source>Closed, opens at %1</source>
        <translation>Gesloten, opent om %1&#xa0;uur</translation>
    </message>
    <message>
        <source>Closed, opens tomorrow at %1</source>
        <translation>Gesloten, opent morgen om %1&#xa0;uur</translation>
    </message>
    <message>
        <source>Closed, opens %1 at %2</source>
        <comment>day and hour</comment>
        <translation>Gesloten, opent %1 om %2&#xa0;uur</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a store</comment>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Take it now, pay at the till</source>
        <translation>Nu meenemen, betalen aan de kassa</translation>
    </message>
    <message>
        <source>Pick up in this store</source>
        <translation>Afhalen in deze winkel</translation>
    </message>
    <message>
        <source>Pick up in another store</source>
        <translation>Afhalen in een andere winkel</translation>
    </message>
    <message>
        <source>Delivered to your home</source>
        <translation>Thuisbezorging</translation>
    </message>
    <message>
        <source>Express to your home</source>
        <translation>Expresbezorging thuis</translation>
    </message>
    <message>
        <source>In stock here. We show you where it is and give you a code for the till.</source>
        <translation>Hier op voorraad. We wijzen u de plek en geven u een code voor de kassa.</translation>
    </message>
    <message>
        <source>Sent here from another store. Ready %1.</source>
        <translation>Komt uit een andere winkel. Klaar %1.</translation>
    </message>
    <message>
        <source>At the counter. Ready %1.</source>
        <translation>Bij de afhaalbalie. Klaar %1.</translation>
    </message>
    <message>
        <source>%1 is nearest, after a transfer: %2.</source>
        <translation>Dichtstbij: %1, %2 (komt uit een andere winkel).</translation>
    </message>
    <message>
        <source>%1 is nearest: %2.</source>
        <translation>Dichtstbij: %1, %2.</translation>
    </message>
    <message>
        <source>By %1 at the latest.</source>
        <comment>day of a delivery</comment>
        <translation>Uiterlijk %1.</translation>
    </message>
    <message>
        <source>Not all of it is in stock here.</source>
        <translation>Niet alles is hier op voorraad.</translation>
    </message>
    <message>
        <source>The stock here must be checked. Please ask a member of staff.</source>
        <translation>De voorraad hier moet worden gecontroleerd. Vraag het een medewerker.</translation>
    </message>
    <message>
        <source>Not available for this quantity at the moment.</source>
        <translation>In dit aantal nu niet beschikbaar.</translation>
    </message>
    <message>
        <source>Not all of it is ready in our warehouse.</source>
        <translation>Niet alles ligt klaar in ons magazijn.</translation>
    </message>
    <message>
        <source>Not offered at the moment.</source>
        <translation>Nu niet mogelijk.</translation>
    </message>
    <message>
        <source>The @ sign is missing from this address.</source>
        <translation>In dit adres ontbreekt het @-teken.</translation>
    </message>
    <message>
        <source>This address does not look complete. Example: name@example.org</source>
        <translation>Dit adres lijkt onvolledig. Voorbeeld: naam@example.org</translation>
    </message>
    <message>
        <source>Text messages need a mobile number: 06 or 07.</source>
        <translation>Voor een sms hebben we een mobiel nummer nodig: 06 of 07.</translation>
    </message>
    <message>
        <source>This number does not look complete. Example: 06 39 98 12 34</source>
        <translation>Dit nummer lijkt onvolledig. Voorbeeld: 06 39 98 12 34</translation>
    </message>
    <message>
        <source>A French postcode has five digits. Example: 37000</source>
        <translation>Een Franse postcode heeft vijf cijfers. Voorbeeld: 37000</translation>
    </message>
    <message>
        <source>Please enter a name that we can call out.</source>
        <translation>Vul een naam in die we kunnen omroepen.</translation>
    </message>
    <message>
        <source>Please check this line: it has no letters.</source>
        <translation>Controleer deze regel: er staan geen letters in.</translation>
    </message>
    <message>
        <source>Please enter your name.</source>
        <translation>Vul uw naam in.</translation>
    </message>
    <message>
        <source>Please enter your e-mail address.</source>
        <translation>Vul uw e-mailadres in.</translation>
    </message>
    <message>
        <source>Please enter your mobile number.</source>
        <translation>Vul uw mobiele nummer in.</translation>
    </message>
    <message>
        <source>Please enter the number and the street.</source>
        <translation>Vul straat en huisnummer in.</translation>
    </message>
    <message>
        <source>Please enter the postcode.</source>
        <translation>Vul de postcode in.</translation>
    </message>
    <message>
        <source>Please enter the town.</source>
        <translation>Vul de plaats in.</translation>
    </message>
    <message>
        <source>Your order could not be saved. Nothing was ordered, and what you entered is still here. Please try again, or ask a member of staff.</source>
        <translation>Uw bestelling kon niet worden opgeslagen. Er is niets besteld en wat u hebt ingevuld, staat er nog. Probeer het opnieuw of vraag het een medewerker.</translation>
    </message>
    <message>
        <source>This device is not connected to the shop yet. Nothing was ordered. Please ask a member of staff.</source>
        <translation>Dit apparaat is nog niet verbonden met de winkel. Er is niets besteld. Vraag het een medewerker.</translation>
    </message>
    <message>
        <source>Something is missing from this order. Nothing was ordered. Please check each line.</source>
        <translation>Er ontbreekt iets in deze bestelling. Er is niets besteld. Controleer elke regel.</translation>
    </message>
    <message>
        <source>Somebody was quicker: there are not enough left.</source>
        <translation>Iemand was sneller: er is niet genoeg meer op voorraad.</translation>
    </message>
    <message>
        <source>The price has gone up since you saw it. You pay no more without agreeing to it.</source>
        <translation>De prijs is intussen gestegen. Zonder uw akkoord betaalt u niets extra.</translation>
    </message>
    <message>
        <source>An item is no longer sold.</source>
        <translation>Een artikel wordt niet meer verkocht.</translation>
    </message>
    <message>
        <source>The chosen store is not taking orders at the moment.</source>
        <translation>De gekozen winkel neemt nu geen bestellingen aan.</translation>
    </message>
    <message>
        <source>We could not read part of your order.</source>
        <translation>We konden een deel van uw bestelling niet lezen.</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>This item is not in our range. Try searching by name.</source>
        <translation>Dit artikel zit niet in ons assortiment. Zoek het op naam.</translation>
    </message>
    <message>
        <source>This is not the code of an item.</source>
        <translation>Dit is geen artikelcode.</translation>
    </message>
    <message>
        <source>The code does not match: please check the digits again.</source>
        <translation>De code klopt niet: controleer de cijfers nog eens.</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Code invoeren</translation>
    </message>
    <message>
        <source>The 8 to 14 digits below the bars, or the reference on the label</source>
        <translation>De 8 tot 14 cijfers onder de streepjes, of het artikelnummer op het etiket</translation>
    </message>
    <message>
        <source>For example 13 digits below a barcode</source>
        <translation>Bijvoorbeeld 13 cijfers onder een streepjescode</translation>
    </message>
    <message>
        <source>Show the product</source>
        <translation>Product bekijken</translation>
    </message>
    <message>
        <source>First enter the digits</source>
        <translation>Voer eerst de cijfers in</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Thank you, %1.</source>
        <translation>Bedankt, %1.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Bedankt.</translation>
    </message>
    <message>
        <source>We need a word with you about your order first.</source>
        <translation>We hebben eerst een vraag over uw bestelling.</translation>
    </message>
    <message>
        <source>Your order is confirmed.</source>
        <translation>Uw bestelling is bevestigd.</translation>
    </message>
    <message>
        <source>Your order is saved here and will be confirmed as soon as possible.</source>
        <translation>Uw bestelling is hier opgeslagen en wordt zo snel mogelijk bevestigd.</translation>
    </message>
    <message>
        <source>Confirmed, and set aside for you</source>
        <translation>Bevestigd en voor u apart gelegd</translation>
    </message>
    <message>
        <source>We are confirming your order</source>
        <translation>We bevestigen uw bestelling</translation>
    </message>
    <message>
        <source>This device is not connected at the moment</source>
        <translation>Dit apparaat heeft nu geen verbinding</translation>
    </message>
    <message>
        <source>Nothing is charged. Please show this number to a member of staff: they will find a solution with you.</source>
        <translation>Er wordt niets afgeschreven. Toon dit nummer aan een medewerker: samen vinden we een oplossing.</translation>
    </message>
    <message>
        <source>It is paid. There is nothing left to pay.</source>
        <translation>Betaald. U hoeft niets meer te betalen.</translation>
    </message>
    <message>
        <source>We are still checking with the card reader. Please do not pay a second time.</source>
        <translation>We vragen het nog na bij de betaalterminal. Betaal alstublieft geen tweede keer.</translation>
    </message>
    <message>
        <source>Nothing is charged until you pay: here by card, with your phone, or at the till.</source>
        <translation>Er wordt niets afgeschreven tot u betaalt: hier met kaart, met uw telefoon of aan de kassa.</translation>
    </message>
    <message>
        <source>Nothing is charged until you pay, here with your phone or at the till.</source>
        <translation>Er wordt niets afgeschreven tot u betaalt, hier met uw telefoon of aan de kassa.</translation>
    </message>
    <message>
        <source>It takes a few seconds. You need not wait.</source>
        <translation>Dit duurt een paar seconden. U hoeft niet te wachten.</translation>
    </message>
    <message>
        <source>Your order is kept safe on it and will be sent as soon as the connection is back.</source>
        <translation>Uw bestelling wordt hier veilig bewaard en verzonden zodra de verbinding er weer is.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Bedankt</translation>
    </message>
    <message>
        <source>Tell us what you think</source>
        <translation>Geef uw mening</translation>
    </message>
    <message>
        <source>Thank you for your opinion</source>
        <translation>Bedankt voor uw mening</translation>
    </message>
    <message>
        <source>Finish and clear the screen</source>
        <translation>Afronden en scherm wissen</translation>
    </message>
    <message>
        <source>This screen clears itself in %1&#xa0;s. Touch it to keep it.</source>
        <translation>Dit scherm wordt over %1&#xa0;s gewist. Raak het aan om het te behouden.</translation>
    </message>
    <message>
        <source>This screen clears itself when you leave.</source>
        <translation>Dit scherm wordt gewist zodra u weggaat.</translation>
    </message>
</context>
<context>
    <name>ConfirmationMore</name>
    <message numerus="yes">
        <source>%n point(s) have been added to your account.</source>
        <translation>
            <numerusform>%n punt is bijgeschreven op uw account.</numerusform>
            <numerusform>%n punten zijn bijgeschreven op uw account.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) will be added when the order is confirmed.</source>
        <translation>
            <numerusform>%n punt wordt bijgeschreven zodra de bestelling is bevestigd.</numerusform>
            <numerusform>%n punten worden bijgeschreven zodra de bestelling is bevestigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your discount code is checked when the order is confirmed. If it is valid, you pay less.</source>
        <translation>Uw kortingscode wordt gecontroleerd bij de bevestiging. Is hij geldig, dan betaalt u minder.</translation>
    </message>
    <message>
        <source>You pick up the rest at %1, with the same number. We will write to you when it is ready.</source>
        <translation>Het andere deel haalt u af in %1, met hetzelfde nummer. We schrijven u wanneer het klaar is.</translation>
    </message>
    <message>
        <source>QR code for the till</source>
        <translation>QR-code voor de kassa</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that you take now: show this code at the till.</source>
        <translation>
            <numerusform>%n artikel dat u nu meeneemt: toon deze code aan de kassa.</numerusform>
            <numerusform>%n artikelen die u nu meeneemt: toon deze code aan de kassa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfirmationPay</name>
    <message>
        <source>Pay with my phone</source>
        <translation>Betalen met mijn telefoon</translation>
    </message>
    <message>
        <source>Once we know what the card reader has done.</source>
        <translation>Zodra we weten wat de betaalterminal heeft gedaan.</translation>
    </message>
    <message>
        <source>As soon as the order is confirmed. You can also pay at the till.</source>
        <translation>Zodra de bestelling is bevestigd. U kunt ook aan de kassa betalen.</translation>
    </message>
    <message>
        <source>Without a connection you pay at the till, with this code.</source>
        <translation>Zonder verbinding betaalt u met deze code aan de kassa.</translation>
    </message>
</context>
<context>
    <name>ConfirmationReceipt</name>
    <message>
        <source>Would you like a receipt?</source>
        <translation>Wilt u een bon?</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Wordt afgedrukt</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Afgedrukt</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Sent by e-mail</source>
        <translation>Per e-mail verzonden</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per e-mail</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Op mijn telefoon</translation>
    </message>
</context>
<context>
    <name>ConfirmationSteps</name>
    <message>
        <source>To %1.</source>
        <translation>Naar %1.</translation>
    </message>
    <message>
        <source>To the contact on file.</source>
        <translation>Naar de bekende contactgegevens.</translation>
    </message>
    <message>
        <source>And now?</source>
        <translation>En nu?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Opgeslagen op dit apparaat</translation>
    </message>
    <message>
        <source>%1 · nothing is charged</source>
        <translation>%1 · niets afgeschreven</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>Te regelen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In afwachting</translation>
    </message>
    <message>
        <source>Confirmation by SMS</source>
        <translation>Bevestiging per sms</translation>
    </message>
    <message>
        <source>Confirmation by e-mail</source>
        <translation>Bevestiging per e-mail</translation>
    </message>
    <message>
        <source>%1 The item is then set aside for you. If the price or the stock has changed, we will ask you first.</source>
        <translation>%1 Het artikel wordt dan voor u apart gelegd. Zijn prijs of voorraad veranderd, dan vragen we het u eerst.</translation>
    </message>
    <message>
        <source>Prepared at %1</source>
        <translation>Wordt klaargezet in %1</translation>
    </message>
    <message>
        <source>Payment at the till</source>
        <translation>Betalen aan de kassa</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Payment is being checked</source>
        <translation>Betaling wordt gecontroleerd</translation>
    </message>
    <message>
        <source>With this code, at any till of this store.</source>
        <translation>Met deze code, aan elke kassa van deze winkel.</translation>
    </message>
    <message>
        <source>Ready %1. Wait for our message before you set out.</source>
        <translation>Klaar %1. Wacht op ons bericht voordat u vertrekt.</translation>
    </message>
    <message>
        <source>Wait for our message before you set out.</source>
        <translation>Wacht op ons bericht voordat u vertrekt.</translation>
    </message>
    <message>
        <source>Pick-up and payment there</source>
        <translation>Daar afhalen en betalen</translation>
    </message>
    <message>
        <source>Delivery to your home</source>
        <translation>Thuisbezorging</translation>
    </message>
    <message>
        <source>Pick-up there</source>
        <translation>Daar afhalen</translation>
    </message>
    <message>
        <source>With this code and proof of identity.</source>
        <translation>Met deze code en een identiteitsbewijs.</translation>
    </message>
</context>
<context>
    <name>ConfirmationTerminal</name>
    <message>
        <source>Where is my payment?</source>
        <translation>Wat is er met mijn betaling?</translation>
    </message>
    <message>
        <source>Pay here by card</source>
        <translation>Hier met kaart betalen</translation>
    </message>
    <message>
        <source>As soon as the order is confirmed. You can also pay at the till.</source>
        <translation>Zodra de bestelling is bevestigd. U kunt ook aan de kassa betalen.</translation>
    </message>
</context>
<context>
    <name>ConsentLine</name>
    <message>
        <source>Agreed</source>
        <comment>consent</comment>
        <translation>Akkoord</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>consent</comment>
        <translation>Geweigerd</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Who is the order for?</source>
        <translation>Voor wie is de bestelling?</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>Wat is uw naam?</translation>
    </message>
    <message>
        <source>We will call it out when you pick up your order.</source>
        <translation>Bij het afhalen roepen we u met deze naam.</translation>
    </message>
    <message>
        <source>It will be written on the parcel.</source>
        <translation>Die komt op het pakket te staan.</translation>
    </message>
    <message>
        <source>First name and surname</source>
        <translation>Voor- en achternaam</translation>
    </message>
</context>
<context>
    <name>ContactReach</name>
    <message>
        <source>How may we reach the customer?</source>
        <translation>Hoe mogen we de klant bereiken?</translation>
    </message>
    <message>
        <source>Which mobile number may we write to?</source>
        <translation>Naar welk mobiel nummer mogen we een bericht sturen?</translation>
    </message>
    <message>
        <source>Which e-mail address may we write to?</source>
        <translation>Naar welk e-mailadres mogen we een bericht sturen?</translation>
    </message>
    <message>
        <source>We will write to you when your order is ready at %1.</source>
        <translation>We sturen u een bericht wanneer uw bestelling in %1 klaar is.</translation>
    </message>
    <message>
        <source>We will write to you when your parcel leaves.</source>
        <translation>We sturen u een bericht wanneer uw pakket vertrekt.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>Sms</translation>
    </message>
    <message>
        <source>Contact on file</source>
        <translation>Bekende contactgegevens</translation>
    </message>
    <message>
        <source>Head office uses what %1 has on file. You do not see it.</source>
        <translation>Het hoofdkantoor gebruikt de bekende gegevens van %1. U ziet ze niet.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Only to follow this order. Erased from this screen as soon as you leave.</source>
        <translation>Alleen voor deze bestelling. Wordt van dit scherm gewist zodra u weggaat.</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Mobiel nummer</translation>
    </message>
</context>
<context>
    <name>CountrySheet</name>
    <message>
        <source>Delivery country</source>
        <translation>Land van bezorging</translation>
    </message>
    <message>
        <source>The price and day of delivery depend on the country.</source>
        <translation>Prijs en dag van bezorging hangen af van het land.</translation>
    </message>
</context>
<context>
    <name>CouponEntry</name>
    <message>
        <source>Discount code</source>
        <translation>Kortingscode</translation>
    </message>
    <message>
        <source>As it is printed on the leaflet or written in the message</source>
        <translation>Zoals gedrukt in de folder of vermeld in het bericht</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Deze code gebruiken</translation>
    </message>
    <message>
        <source>First enter the code</source>
        <translation>Typ eerst de code</translation>
    </message>
</context>
<context>
    <name>CouponRow</name>
    <message>
        <source>Remove</source>
        <comment>a discount code</comment>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove the code %1</source>
        <translation>Code %1 verwijderen</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Last purchases</source>
        <translation>Laatste aankopen</translation>
    </message>
    <message>
        <source>No purchases yet, in any channel.</source>
        <translation>Nog niets gekocht, ook niet online.</translation>
    </message>
    <message>
        <source>Other customer</source>
        <translation>Andere klant</translation>
    </message>
    <message>
        <source>Start a sale</source>
        <translation>Verkoop starten</translation>
    </message>
</context>
<context>
    <name>CustomerIdentity</name>
    <message>
        <source>No. %1 · since %2</source>
        <translation>Nr.&#xa0;%1 · sinds %2</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nr.&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 voucher in %2 points</source>
        <comment>money, number</comment>
        <translation>Tegoedbon van %1 na nog %2 punten</translation>
    </message>
    <message>
        <source>%1 voucher</source>
        <translation>Tegoedbon van %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>t/m %1</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Laatste bezoek</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
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
        <translation>Klantenkaart Brons</translation>
    </message>
    <message>
        <source>Silver loyalty</source>
        <translation>Klantenkaart Zilver</translation>
    </message>
    <message>
        <source>Gold loyalty</source>
        <translation>Klantenkaart Goud</translation>
    </message>
    <message>
        <source>Last feedback</source>
        <translation>Laatste reactie</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Voorkeuren</translation>
    </message>
    <message>
        <source>Wish list</source>
        <translation>Verlanglijst</translation>
    </message>
    <message>
        <source>Store</source>
        <comment>a channel</comment>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Website</source>
        <comment>a channel</comment>
        <translation>Website</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <comment>a channel</comment>
        <translation>Zuil</translation>
    </message>
    <message>
        <source>App</source>
        <comment>a channel</comment>
        <translation>App</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>a channel</comment>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>a channel</comment>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Meegegeven</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Bezorgd</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>Afgehaald</translation>
    </message>
    <message>
        <source>Return open</source>
        <translation>Retour loopt</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Geretourneerd</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Wordt klaargezet</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Onderweg</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Not picked up</source>
        <translation>Niet afgehaald</translation>
    </message>
    <message>
        <source>Needs a call</source>
        <translation>Terugbellen</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Hello %1, who is with you?</source>
        <translation>Hallo %1, welke klant helpt u?</translation>
    </message>
    <message>
        <source>First name, surname</source>
        <translation>Voornaam, achternaam</translation>
    </message>
    <message>
        <source>Scan the card</source>
        <translation>Kaart scannen</translation>
    </message>
    <message>
        <source>There are more: type a little more of the name.</source>
        <translation>Er zijn er meer: voer iets meer van de naam in.</translation>
    </message>
</context>
<context>
    <name>CustomersState</name>
    <message>
        <source>This needs the network</source>
        <translation>Hiervoor is netwerk nodig</translation>
    </message>
    <message>
        <source>This is not possible at the moment</source>
        <translation>Dit is nu niet mogelijk</translation>
    </message>
    <message>
        <source>Nobody has this card</source>
        <translation>Niemand heeft deze kaart</translation>
    </message>
    <message>
        <source>Nobody with that name</source>
        <translation>Niemand met deze naam</translation>
    </message>
    <message>
        <source>Type a name, or scan the loyalty card</source>
        <translation>Voer een naam in of scan de klantenkaart</translation>
    </message>
    <message>
        <source>Customers are only ever looked up live, and nothing about them stays on this tablet. Products, stock and orders still work.</source>
        <translation>Klantgegevens worden alleen rechtstreeks opgevraagd en er blijft niets van op deze tablet. Artikelen, voorraad en bestellingen werken gewoon.</translation>
    </message>
    <message>
        <source>Head office did not answer as expected. Please try again in a moment.</source>
        <translation>Het hoofdkantoor antwoordde niet zoals verwacht. Probeer het zo nog eens.</translation>
    </message>
    <message>
        <source>Check the number on the card, or search by name.</source>
        <translation>Controleer het nummer op de kaart of zoek op naam.</translation>
    </message>
    <message>
        <source>Check the spelling, or try the surname only.</source>
        <translation>Controleer de spelling of probeer alleen de achternaam.</translation>
    </message>
    <message>
        <source>Every look-up is recorded, as your customers have been told.</source>
        <translation>Elke raadpleging wordt vastgelegd; uw klanten zijn daarvan op de hoogte.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>FacetWords</name>
    <message>
        <source>In stock</source>
        <translation>Op voorraad</translation>
    </message>
    <message>
        <source>On offer</source>
        <translation>In de aanbieding</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Customer reviews</source>
        <translation>Klantbeoordelingen</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Merk</translation>
    </message>
    <message>
        <source>In stock in this store</source>
        <translation>Op voorraad in deze winkel</translation>
    </message>
    <message>
        <source>On offer today</source>
        <translation>Vandaag in de aanbieding</translation>
    </message>
    <message>
        <source>%1 stars and over</source>
        <translation>%1 sterren en meer</translation>
    </message>
    <message>
        <source>Under %1</source>
        <comment>a price</comment>
        <translation>Onder %1</translation>
    </message>
    <message>
        <source>%1 and over</source>
        <comment>a price</comment>
        <translation>Vanaf %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two prices</comment>
        <translation>%1 tot %2</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Thank you. It helps us.</source>
        <translation>Bedankt. Dat helpt ons.</translation>
    </message>
    <message>
        <source>How likely are you to recommend us to somebody you know?</source>
        <translation>Hoe waarschijnlijk is het dat u ons aanbeveelt?</translation>
    </message>
    <message>
        <source>The team of this store reads what is said here.</source>
        <translation>Het team van deze winkel leest wat hier wordt gezegd.</translation>
    </message>
    <message>
        <source>From 0, not at all, to 10, certainly. Nobody will know that it was you.</source>
        <translation>Van 0, helemaal niet, tot 10, zeker. Niemand komt te weten dat u het was.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Afronden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>First choose a number</source>
        <translation>Kies eerst een cijfer</translation>
    </message>
    <message>
        <source>What should we know? (optional)</source>
        <translation>Wat moeten we weten? (als u wilt)</translation>
    </message>
    <message>
        <source>Please give no names or phone numbers.</source>
        <translation>Graag geen namen en telefoonnummers.</translation>
    </message>
    <message>
        <source>I would like an answer</source>
        <translation>Ik wil graag een antwoord</translation>
    </message>
    <message>
        <source>We then keep your contact details with what you said, for that purpose only and for 90 days at most.</source>
        <translation>Dan bewaren we bij uw mening uw contactgegevens, alleen om u te antwoorden en maximaal 90&#xa0;dagen.</translation>
    </message>
    <message>
        <source>E-mail address or phone number</source>
        <translation>E-mailadres of telefoonnummer</translation>
    </message>
</context>
<context>
    <name>FeedbackScale</name>
    <message>
        <source>From 0 to 10</source>
        <translation>Van 0 tot 10</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 van 10</translation>
    </message>
    <message>
        <source>0: not at all</source>
        <translation>0: helemaal niet</translation>
    </message>
    <message>
        <source>10: certainly</source>
        <translation>10: zeker</translation>
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
        <translation>Filter %1 wissen</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Alle filters wissen</translation>
    </message>
</context>
<context>
    <name>FilterGroup</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n producten</numerusform>
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
        <translation>Deze producten verschillen nergens in.</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Alle filters wissen</translation>
    </message>
    <message numerus="yes">
        <source>See %n product(s)</source>
        <translation>
            <numerusform>%n product bekijken</numerusform>
            <numerusform>%n producten bekijken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloorPlan</name>
    <message>
        <source>Tills</source>
        <translation>Kassa’s</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Ingang</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>U bent hier</translation>
    </message>
</context>
<context>
    <name>Fulfilment</name>
    <message>
        <source>How would you like to get it?</source>
        <translation>Hoe wilt u uw aankoop ontvangen?</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n artikel</numerusform>
            <numerusform>%n artikelen</numerusform>
        </translation>
    </message>
    <message>
        <source>This device is not connected at the moment</source>
        <translation>Dit apparaat heeft nu geen verbinding</translation>
    </message>
    <message>
        <source>You can still order. We will confirm as soon as the connection is back.</source>
        <translation>U kunt toch bestellen. We bevestigen zodra de verbinding er weer is.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Choose for each item</source>
        <translation>Per artikel kiezen</translation>
    </message>
    <message>
        <source>Choose the store</source>
        <translation>Winkel kiezen</translation>
    </message>
    <message>
        <source>Show the code for the till</source>
        <translation>Code voor de kassa tonen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>None of these is possible at the moment. Please ask a member of staff.</source>
        <translation>Geen van deze keuzes is nu mogelijk. Vraag het een medewerker.</translation>
    </message>
</context>
<context>
    <name>FulfilmentLines</name>
    <message>
        <source>For each item</source>
        <translation>Per artikel</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity, variant</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>One of the items is not available at the moment. Please remove it, or ask a member of staff.</source>
        <translation>Een van de artikelen is nu niet verkrijgbaar. Verwijder het of vraag het een medewerker.</translation>
    </message>
</context>
<context>
    <name>HandoverNotice</name>
    <message>
        <source>One moment, the basket is opening</source>
        <translation>Een moment, het winkelmandje wordt geopend</translation>
    </message>
    <message>
        <source>This basket code has expired</source>
        <translation>Deze code van het winkelmandje is verlopen</translation>
    </message>
    <message>
        <source>This basket code has already been used</source>
        <translation>Deze code van het winkelmandje is al gebruikt</translation>
    </message>
    <message>
        <source>This basket is not from one of our devices</source>
        <translation>Dit winkelmandje komt niet van een van onze apparaten</translation>
    </message>
    <message>
        <source>This basket code has been changed</source>
        <translation>Deze code van het winkelmandje is gewijzigd</translation>
    </message>
    <message>
        <source>This basket code contains too much</source>
        <translation>Deze code van het winkelmandje bevat te veel</translation>
    </message>
    <message>
        <source>Nothing in this basket is sold any more</source>
        <translation>Niets uit dit winkelmandje wordt nog verkocht</translation>
    </message>
    <message>
        <source>This basket code cannot be read</source>
        <translation>Deze code van het winkelmandje is onleesbaar</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) transferred</source>
        <translation>
            <numerusform>%n artikel overgenomen</numerusform>
            <numerusform>%n artikelen overgenomen</numerusform>
        </translation>
    </message>
    <message>
        <source>It works for half an hour. Open the basket again where it was made: a new code is shown there.</source>
        <translation>Hij werkt een halfuur. Open het winkelmandje opnieuw waar het is gemaakt: daar verschijnt een nieuwe code.</translation>
    </message>
    <message>
        <source>A code works once. Open the basket again where it was made: a new code is shown there.</source>
        <translation>Een code werkt één keer. Open het winkelmandje opnieuw waar het is gemaakt: daar verschijnt een nieuwe code.</translation>
    </message>
    <message>
        <source>Nothing was transferred. Scan the items instead.</source>
        <translation>Er is niets overgenomen. Scan in plaats daarvan de artikelen.</translation>
    </message>
    <message>
        <source>It is no longer as it was made, so nothing was transferred. Scan the items instead.</source>
        <translation>Hij is niet meer zoals hij was, daarom is er niets overgenomen. Scan in plaats daarvan de artikelen.</translation>
    </message>
    <message>
        <source>A basket has 30 lines at most. Scan the items instead.</source>
        <translation>Een winkelmandje heeft maximaal 30 regels. Scan in plaats daarvan de artikelen.</translation>
    </message>
    <message>
        <source>Search the range for something similar.</source>
        <translation>Zoek iets vergelijkbaars in het assortiment.</translation>
    </message>
    <message>
        <source>Hold it flat and try again, or scan the items.</source>
        <translation>Houd hem vlak en probeer het opnieuw, of scan de artikelen.</translation>
    </message>
    <message>
        <source>At today’s prices.</source>
        <translation>Tegen de prijzen van vandaag.</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Calling</source>
        <translation>Oproep loopt</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Opnieuw oproepen</translation>
    </message>
    <message>
        <source>Call a member of staff</source>
        <translation>Medewerker oproepen</translation>
    </message>
    <message>
        <source>You have called several times: please go to the service desk</source>
        <translation>U hebt al meerdere keren opgeroepen: ga naar de balie</translation>
    </message>
    <message>
        <source>Not possible without a connection</source>
        <translation>Niet mogelijk zonder verbinding</translation>
    </message>
    <message>
        <source>I no longer need help</source>
        <translation>Ik heb geen hulp meer nodig</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Klantenservice</translation>
    </message>
    <message>
        <source>Follow or return an order</source>
        <translation>Bestelling volgen of retourneren</translation>
    </message>
    <message>
        <source>Tell us what you think</source>
        <translation>Geef uw mening</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>We are looking for somebody</source>
        <translation>We zoeken iemand</translation>
    </message>
    <message>
        <source>%1 is coming</source>
        <comment>first name of an associate</comment>
        <translation>%1 komt eraan</translation>
    </message>
    <message>
        <source>Somebody is coming</source>
        <translation>Er komt iemand</translation>
    </message>
    <message>
        <source>Somebody is with you</source>
        <translation>Er is iemand bij u</translation>
    </message>
    <message>
        <source>Nobody is free at the moment</source>
        <translation>Er is nu niemand vrij</translation>
    </message>
    <message>
        <source>Nobody can be called from here just now</source>
        <translation>Vanaf hier kan nu niemand worden opgeroepen</translation>
    </message>
    <message>
        <source>May we help you?</source>
        <translation>Kunnen we u helpen?</translation>
    </message>
    <message>
        <source>It is ringing on our staff’s tablets. You can carry on in the meantime.</source>
        <translation>Het gaat over op de tablets van onze medewerkers. U kunt intussen verdergaan.</translation>
    </message>
    <message>
        <source>Please stay near this screen. You can carry on in the meantime.</source>
        <translation>Blijf bij dit scherm in de buurt. U kunt intussen verdergaan.</translation>
    </message>
    <message>
        <source>Call again, or go to the service desk. You can also contact customer service.</source>
        <translation>Roep opnieuw op of ga naar de balie. Ook de klantenservice helpt u verder.</translation>
    </message>
    <message>
        <source>You have called several times. Please go to the service desk: somebody is there for you.</source>
        <translation>U hebt al meerdere keren opgeroepen. Ga naar de balie: daar is iemand voor u.</translation>
    </message>
    <message>
        <source>A member of staff will come to this screen. They see what you are looking at, and nothing about you.</source>
        <translation>Een medewerker komt naar dit scherm en ziet wat u bekijkt, maar niets over u.</translation>
    </message>
    <message>
        <source>There is no connection. Please go to the service desk, or contact customer service.</source>
        <translation>Er is geen verbinding. Ga naar de balie of neem contact op met de klantenservice.</translation>
    </message>
</context>
<context>
    <name>HistogramRow</name>
    <message>
        <source>%1 out of 5 stars: %2</source>
        <translation>%1 van 5 sterren: %2</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>The shop</source>
        <translation>De winkel</translation>
    </message>
    <message>
        <source>Hello. How can we help?</source>
        <translation>Goedendag, hoe kunnen we u helpen?</translation>
    </message>
    <message>
        <source>Current offers</source>
        <translation>Actuele aanbiedingen</translation>
    </message>
    <message>
        <source>Most popular</source>
        <translation>Meest gevraagd</translation>
    </message>
    <message>
        <source>See the whole range</source>
        <translation>Hele assortiment bekijken</translation>
    </message>
</context>
<context>
    <name>HomeEntry</name>
    <message>
        <source>What are you looking for?</source>
        <translation>Wat zoekt u?</translation>
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
        <translation>Bestelling volgen of retourneren</translation>
    </message>
    <message>
        <source>Tell us what you think</source>
        <translation>Geef uw mening</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Bent u er nog?</translation>
    </message>
    <message>
        <source>To protect your privacy, this screen clears itself: basket, language and everything that was typed.</source>
        <translation>Om uw privacy te beschermen wordt dit scherm gewist: winkelmandje, taal en alles wat is ingevoerd.</translation>
    </message>
    <message numerus="yes">
        <source>second(s) left. Touch the screen to continue.</source>
        <extracomment>after a large number: &quot;12 seconds left. Touch the screen to go on.&quot;</extracomment>
        <translation>
            <numerusform>seconde over. Raak het scherm aan om verder te gaan.</numerusform>
            <numerusform>seconden over. Raak het scherm aan om verder te gaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Ik ben er nog</translation>
    </message>
    <message>
        <source>I have finished: clear everything now</source>
        <translation>Ik ben klaar: nu alles wissen</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
</context>
<context>
    <name>KeyNames</name>
    <message>
        <source>capital %1</source>
        <translation>hoofdletter %1</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Hoofdletters</translation>
    </message>
    <message>
        <source>Symbols and accents</source>
        <translation>Tekens en accenten</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Andere letters</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Toetsenbord verbergen</translation>
    </message>
    <message>
        <source>Dot</source>
        <translation>Punt</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Koppelteken</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>Liggend streepje</translation>
    </message>
    <message>
        <source>At sign</source>
        <translation>Apenstaartje</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Apostrof</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>Aanhalingsteken</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>Schuine streep</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hekje</translation>
    </message>
    <message>
        <source>And</source>
        <translation>En-teken</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>Vraagteken</translation>
    </message>
    <message>
        <source>Exclamation mark</source>
        <translation>Uitroepteken</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Dubbele punt</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Puntkomma</translation>
    </message>
    <message>
        <source>Opening bracket</source>
        <translation>Haakje openen</translation>
    </message>
    <message>
        <source>Closing bracket</source>
        <translation>Haakje sluiten</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>Toetsenbord</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>%1 / kg</source>
        <translation>%1 per kg</translation>
    </message>
    <message>
        <source>%1 / L</source>
        <translation>%1 per liter</translation>
    </message>
    <message>
        <source>%1 / m</source>
        <translation>%1 per meter</translation>
    </message>
    <message>
        <source>%1 / m²</source>
        <translation>%1 per m²</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 per stuk</translation>
    </message>
    <message>
        <source>%1 per 100 pieces</source>
        <translation>%1 per 100 stuks</translation>
    </message>
    <message>
        <source>Lowest price of the last 30 days:</source>
        <translation>Laagste prijs van de afgelopen 30&#xa0;dagen:</translation>
    </message>
    <message>
        <source>Offer until %1</source>
        <translation>Aanbieding t/m %1</translation>
    </message>
    <message>
        <source>including %1 eco-contribution</source>
        <translation>inclusief %1 milieubijdrage</translation>
    </message>
    <message>
        <source>Ref. %1</source>
        <translation>Art.nr.&#xa0;%1</translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation>Klantenkaart</translation>
    </message>
</context>
<context>
    <name>LanguageChips</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>You can change it at any time.</source>
        <translation>U kunt die op elk moment wijzigen.</translation>
    </message>
</context>
<context>
    <name>Loyalty</name>
    <message>
        <source>Hello, %1.</source>
        <translation>Dag, %1.</translation>
    </message>
    <message>
        <source>Your points</source>
        <translation>Uw punten</translation>
    </message>
    <message>
        <source>We show your first name, your points and your vouchers. None of it stays here when you leave.</source>
        <translation>We tonen uw voornaam, uw punten en uw tegoedbonnen. Er blijft hier niets van achter als u weggaat.</translation>
    </message>
    <message>
        <source>With my card</source>
        <translation>Met mijn kaart</translation>
    </message>
    <message>
        <source>With my phone number</source>
        <translation>Met mijn telefoonnummer</translation>
    </message>
    <message>
        <source>Your card is registered</source>
        <translation>Uw kaart is geregistreerd</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Dat is niet gelukt</translation>
    </message>
    <message>
        <source>The points for this order will be added. Your points cannot be shown or used at the moment: there is no connection.</source>
        <translation>De punten van deze bestelling worden bijgeschreven. Punten bekijken en gebruiken kan nu niet: er is geen verbinding.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Een moment</translation>
    </message>
    <message>
        <source>Go to basket</source>
        <translation>Naar het winkelmandje</translation>
    </message>
    <message>
        <source>Continue without points</source>
        <translation>Verder zonder punten</translation>
    </message>
    <message>
        <source>Send me a code</source>
        <translation>Stuur me een code</translation>
    </message>
    <message>
        <source>Show my points</source>
        <translation>Mijn punten tonen</translation>
    </message>
</context>
<context>
    <name>LoyaltyAccount</name>
    <message>
        <source>points</source>
        <translation>punten</translation>
    </message>
    <message>
        <source>Voucher of %1</source>
        <translation>Tegoedbon van %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>You choose what to use in your basket.</source>
        <translation>In het winkelmandje kiest u wat u ervan gebruikt.</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>Dat ben ik niet</translation>
    </message>
</context>
<context>
    <name>LoyaltyCard</name>
    <message>
        <source>The camera does not work at the moment</source>
        <translation>De camera werkt nu niet</translation>
    </message>
    <message>
        <source>A hand-held scanner can still read your card. Or use your phone number.</source>
        <translation>Een handscanner leest uw kaart toch. Of gebruik uw telefoonnummer.</translation>
    </message>
    <message>
        <source>With my phone number</source>
        <translation>Met mijn telefoonnummer</translation>
    </message>
    <message>
        <source>Hold the code of your card in front of the camera.</source>
        <translation>Houd de code van uw kaart voor de camera.</translation>
    </message>
    <message>
        <source>The picture is only used to read the code: it is neither kept nor sent.</source>
        <translation>Het beeld dient alleen om de code te lezen: het wordt niet bewaard of verzonden.</translation>
    </message>
</context>
<context>
    <name>LoyaltyPhone</name>
    <message>
        <source>Mobile number of your loyalty account</source>
        <translation>Mobiel nummer van uw klantaccount</translation>
    </message>
    <message>
        <source>We will send a code to it. Only used to find your account, then erased from this screen at once.</source>
        <translation>We sturen er een code naartoe. Alleen om uw account te vinden, daarna meteen gewist van dit scherm.</translation>
    </message>
    <message>
        <source>The six digits of our message</source>
        <translation>De zes cijfers uit ons bericht</translation>
    </message>
    <message>
        <source>If the number belongs to an account, the code arrives within a minute. It works for 5 minutes.</source>
        <translation>Hoort het nummer bij een account, dan komt de code binnen een minuut. Hij werkt 5&#xa0;minuten.</translation>
    </message>
    <message>
        <source>Another number, or another code</source>
        <translation>Een ander nummer of een andere code</translation>
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
        <translation>nog niet gemeten</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Main menu</source>
        <translation>Hoofdmenu</translation>
    </message>
    <message>
        <source>%1, sign out</source>
        <translation>%1, afmelden</translation>
    </message>
</context>
<context>
    <name>NavRailItem</name>
    <message>
        <source>Not for your role</source>
        <translation>Niet voor uw functie</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 openstaand</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notitie toevoegen</translation>
    </message>
    <message>
        <source>No note yet</source>
        <translation>Nog geen notitie</translation>
    </message>
</context>
<context>
    <name>NudgeButton</name>
    <message>
        <source>This is the end</source>
        <translation>Verder kan niet</translation>
    </message>
</context>
<context>
    <name>NudgeRow</name>
    <message>
        <source>%1: less, now %2</source>
        <translation>%1: minder, nu %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1: more, now %2</source>
        <translation>%1: meer, nu %2</translation>
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
        <translation>Maak er een foto van: zo kunt u uw bestelling volgen.</translation>
    </message>
    <message>
        <source>QR code of order %1</source>
        <translation>QR-code van bestelling %1</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestelnummer</translation>
    </message>
</context>
<context>
    <name>OrderRecap</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n artikel</numerusform>
            <numerusform>%n artikelen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pick-up at %1, free</source>
        <translation>Afhalen in %1, gratis</translation>
    </message>
    <message>
        <source>Delivery %1 included</source>
        <translation>Inclusief bezorging %1</translation>
    </message>
    <message>
        <source>Delivery free of charge</source>
        <translation>Gratis bezorging</translation>
    </message>
</context>
<context>
    <name>OrderReview</name>
    <message>
        <source>Is everything right?</source>
        <translation>Klopt alles?</translation>
    </message>
    <message>
        <source>Your order was not placed</source>
        <translation>Uw bestelling is niet geplaatst</translation>
    </message>
    <message>
        <source>Pick up at %1</source>
        <translation>Afhalen in %1</translation>
    </message>
    <message>
        <source>Sent there from another store. Ready %1.</source>
        <translation>Komt uit een andere winkel. Klaar %1.</translation>
    </message>
    <message>
        <source>Ready %1. Free.</source>
        <translation>Klaar %1. Gratis.</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>het adres</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>de naam</translation>
    </message>
    <message>
        <source>Name on the order</source>
        <translation>Naam bij de bestelling</translation>
    </message>
    <message>
        <source>how we reach you</source>
        <translation>hoe we u bereiken</translation>
    </message>
    <message>
        <source>Contact on file</source>
        <translation>Bekende contactgegevens</translation>
    </message>
    <message>
        <source>We will text you about this order.</source>
        <translation>We informeren u per sms.</translation>
    </message>
    <message>
        <source>We will write to you about this order.</source>
        <translation>We informeren u per e-mail.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Bezorging</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Your discount code is checked when the order is confirmed. If it is valid, you pay less; if not, this price applies.</source>
        <translation>Uw kortingscode wordt gecontroleerd bij de bevestiging. Is hij geldig, dan betaalt u minder; zo niet, dan blijft deze prijs.</translation>
    </message>
    <message>
        <source>Total, taxes included</source>
        <translation>Totaal incl. btw</translation>
    </message>
    <message>
        <source>Your order is being saved</source>
        <translation>Uw bestelling wordt opgeslagen</translation>
    </message>
    <message>
        <source>Your discounts are being checked</source>
        <translation>Uw kortingen worden gecontroleerd</translation>
    </message>
    <message>
        <source>Order with obligation to pay</source>
        <comment>the words of the law in each country</comment>
        <translation>Bestelling met betalingsverplichting</translation>
    </message>
</context>
<context>
    <name>Payment</name>
    <message>
        <source>Pay with my phone</source>
        <translation>Betalen met mijn telefoon</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code and pay there. No card number is typed on this screen.</source>
        <translation>Richt de camera van uw telefoon op de code en betaal daar. Op dit scherm wordt geen kaartnummer getypt.</translation>
    </message>
    <message>
        <source>QR code to pay order %1</source>
        <translation>QR-code om bestelling %1 te betalen</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestelling %1</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Te betalen</translation>
    </message>
    <message>
        <source>The link works until %1. Your phone carries on even if this screen clears itself.</source>
        <translation>De link werkt tot %1. Uw telefoon gaat verder, ook als dit scherm wordt gewist.</translation>
    </message>
    <message>
        <source>Test provider: no money is moved.</source>
        <translation>Testaanbieder: er wordt geen geld overgemaakt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Finish and clear the screen</source>
        <translation>Afronden en scherm wissen</translation>
    </message>
    <message>
        <source>Pay at the till instead</source>
        <translation>Liever aan de kassa betalen</translation>
    </message>
</context>
<context>
    <name>PaymentNotice</name>
    <message>
        <source>One moment, we are preparing the link</source>
        <translation>Een moment, we maken de link klaar</translation>
    </message>
    <message>
        <source>Waiting for your payment</source>
        <translation>Wachten op uw betaling</translation>
    </message>
    <message>
        <source>Paid. Thank you.</source>
        <translation>Betaald. Bedankt.</translation>
    </message>
    <message>
        <source>The payment was declined</source>
        <translation>De betaling is geweigerd</translation>
    </message>
    <message>
        <source>You cancelled the payment</source>
        <translation>U hebt de betaling afgebroken</translation>
    </message>
    <message>
        <source>The link has expired</source>
        <translation>De link is verlopen</translation>
    </message>
    <message>
        <source>No connection at the moment</source>
        <translation>Nu geen verbinding</translation>
    </message>
    <message>
        <source>This order cannot be paid by phone</source>
        <translation>Deze bestelling kan niet met de telefoon worden betaald</translation>
    </message>
    <message>
        <source>This screen will tell you as soon as it is done.</source>
        <translation>Dit scherm meldt het zodra het klaar is.</translation>
    </message>
    <message>
        <source>The store has been told. There is nothing left to pay.</source>
        <translation>De winkel is op de hoogte. U hoeft niets meer te betalen.</translation>
    </message>
    <message>
        <source>Nothing has been paid. Try again, or pay at the till with the code of your order.</source>
        <translation>Er is niets betaald. Probeer het opnieuw of betaal aan de kassa met de code van uw bestelling.</translation>
    </message>
    <message>
        <source>This screen cannot tell whether it is paid; your phone can. You can always pay at the till.</source>
        <translation>Dit scherm weet niet of er is betaald; uw telefoon wel. Aan de kassa betalen kan altijd.</translation>
    </message>
    <message>
        <source>Paying by phone needs a connection. You can pay at the till with the code of your order.</source>
        <translation>Betalen met de telefoon vereist een verbinding. U kunt aan de kassa betalen met de code van uw bestelling.</translation>
    </message>
    <message>
        <source>You can pay at the till with the code of your order.</source>
        <translation>U kunt aan de kassa betalen met de code van uw bestelling.</translation>
    </message>
</context>
<context>
    <name>PaymentTerminal</name>
    <message>
        <source>Pay here by card</source>
        <translation>Hier met kaart betalen</translation>
    </message>
    <message>
        <source>On the card reader beside this screen. No card number is typed on this screen.</source>
        <translation>Op de betaalterminal naast dit scherm. Op dit scherm wordt geen kaartnummer ingetikt.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestelling %1</translation>
    </message>
    <message>
        <source>To cancel, press the red key on the card reader.</source>
        <translation>Druk op de rode toets van de betaalterminal om te stoppen.</translation>
    </message>
    <message>
        <source>You need not wait: the store keeps checking if you leave.</source>
        <translation>U hoeft niet te wachten: de winkel blijft navragen als u weggaat.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Cancel the payment</source>
        <translation>Betaling afbreken</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Een moment</translation>
    </message>
    <message>
        <source>Finish and clear the screen</source>
        <translation>Afronden en scherm wissen</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Anders betalen</translation>
    </message>
    <message>
        <source>Back to my order</source>
        <translation>Terug naar mijn bestelling</translation>
    </message>
</context>
<context>
    <name>PaymentTerminalAmount</name>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Te betalen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
</context>
<context>
    <name>PaymentTerminalNotice</name>
    <message>
        <source>One moment, we are preparing the card reader</source>
        <translation>Een moment, we maken de betaalterminal klaar</translation>
    </message>
    <message>
        <source>The card reader is ready for you</source>
        <translation>De betaalterminal wacht op u</translation>
    </message>
    <message>
        <source>One moment, the card reader is answering</source>
        <translation>Een moment, de betaalterminal antwoordt</translation>
    </message>
    <message>
        <source>Paid. Thank you.</source>
        <translation>Betaald. Bedankt.</translation>
    </message>
    <message>
        <source>The payment was declined</source>
        <translation>De betaling is geweigerd</translation>
    </message>
    <message>
        <source>You cancelled the payment</source>
        <translation>U hebt de betaling afgebroken</translation>
    </message>
    <message>
        <source>The card reader is not responding</source>
        <translation>De betaalterminal antwoordt niet</translation>
    </message>
    <message>
        <source>The card reader is busy</source>
        <translation>De betaalterminal is bezet</translation>
    </message>
    <message>
        <source>We are checking with the card reader</source>
        <translation>We vragen het na bij de betaalterminal</translation>
    </message>
    <message>
        <source>A member of staff will look at your payment with you</source>
        <translation>Een medewerker bekijkt uw betaling met u</translation>
    </message>
    <message>
        <source>Tap or insert your card there. This screen will tell you as soon as it is done.</source>
        <translation>Houd uw kaart tegen de betaalterminal of steek hem erin. Dit scherm meldt het zodra het klaar is.</translation>
    </message>
    <message>
        <source>The store has been told. There is nothing left to pay.</source>
        <translation>De winkel weet ervan. U hoeft niets meer te betalen.</translation>
    </message>
    <message>
        <source>Nothing has been paid. Try another card, or pay with your phone or at the till.</source>
        <translation>Er is niets betaald. Probeer een andere kaart, of betaal met uw telefoon of aan de kassa.</translation>
    </message>
    <message>
        <source>Nothing has been paid. Try again, or pay with your phone or at the till.</source>
        <translation>Er is niets betaald. Probeer het opnieuw, of betaal met uw telefoon of aan de kassa.</translation>
    </message>
    <message>
        <source>Nothing has been paid. You can pay with your phone, or at the till with the code of your order.</source>
        <translation>Er is niets betaald. U kunt met uw telefoon betalen, of aan de kassa met de code van uw bestelling.</translation>
    </message>
    <message>
        <source>Its answer was lost, so we do not know yet whether you have paid. Please do not pay a second time: we will check again by ourselves.</source>
        <translation>Het antwoord is verloren gegaan, dus we weten nog niet of u betaald hebt. Betaal alstublieft geen tweede keer: we vragen het vanzelf opnieuw.</translation>
    </message>
    <message>
        <source>We cannot tell from here whether it matches your order. Please do not pay a second time, and show this screen to a member of staff.</source>
        <translation>We kunnen hier niet zien of deze bij uw bestelling past. Betaal alstublieft geen tweede keer en toon dit scherm aan een medewerker.</translation>
    </message>
</context>
<context>
    <name>PaymentTerminalTrial</name>
    <message>
        <source>Test card reader: no money is moved. Choose what it should do.</source>
        <translation>Testbetaalterminal: er gaat geen geld over. Kies wat hij moet doen.</translation>
    </message>
    <message>
        <source>Pay</source>
        <comment>the test terminal</comment>
        <translation>Betalen</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>the test terminal</comment>
        <translation>Weigeren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>the test terminal</comment>
        <translation>Afbreken</translation>
    </message>
    <message>
        <source>Pay, and lose the answer</source>
        <comment>the test terminal</comment>
        <translation>Betalen, antwoord kwijt</translation>
    </message>
</context>
<context>
    <name>PhoneTile</name>
    <message>
        <source>Renew the code</source>
        <translation>Code vernieuwen</translation>
    </message>
    <message>
        <source>Continue on my phone</source>
        <translation>Verder op mijn telefoon</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN, %1 of %2 digits typed</source>
        <translation>Pincode, %1 van %2 cijfers ingevoerd</translation>
    </message>
</context>
<context>
    <name>PointsMeter</name>
    <message>
        <source>points</source>
        <translation>punten</translation>
    </message>
</context>
<context>
    <name>PriceBlock</name>
    <message>
        <source>Lowest price of the last 30 days:</source>
        <translation>Laagste prijs van de afgelopen 30&#xa0;dagen:</translation>
    </message>
    <message>
        <source>Price to be confirmed</source>
        <translation>Prijs nog te bevestigen</translation>
    </message>
</context>
<context>
    <name>PrivacyNote</name>
    <message>
        <source>Only used for this order. Erased from this screen as soon as you leave.</source>
        <translation>Alleen voor deze bestelling. Wordt van dit scherm gewist zodra u weggaat.</translation>
    </message>
</context>
<context>
    <name>Product</name>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Added to your basket</source>
        <translation>Toegevoegd aan uw winkelmandje</translation>
    </message>
    <message>
        <source>This item cannot be ordered at the moment. Please ask a member of staff.</source>
        <translation>Dit artikel kan nu niet worden besteld. Vraag het een medewerker.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) added to your basket</source>
        <translation>
            <numerusform>%n product toegevoegd aan uw winkelmandje</numerusform>
            <numerusform>%n producten toegevoegd aan uw winkelmandje</numerusform>
        </translation>
    </message>
    <message>
        <source>One of these items cannot be ordered at the moment.</source>
        <translation>Een van deze artikelen is nu niet te bestellen.</translation>
    </message>
    <message>
        <source>%1 does not come in “%2”. Here it is in “%3”.</source>
        <translation>%1 is er niet met ‘%2’. Hier is het met ‘%3’.</translation>
    </message>
    <message>
        <source>See the basket</source>
        <translation>Winkelmandje bekijken</translation>
    </message>
</context>
<context>
    <name>ProductActions</name>
    <message>
        <source>Rest of the page</source>
        <translation>Rest van de pagina</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Op mijn telefoon</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellen</translation>
    </message>
    <message>
        <source>The price must be confirmed first</source>
        <translation>De prijs moet eerst worden bevestigd</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Nog één</translation>
    </message>
    <message>
        <source>Add to basket</source>
        <translation>In winkelmandje</translation>
    </message>
    <message>
        <source>Pick up in another store</source>
        <translation>Afhalen in een andere winkel</translation>
    </message>
</context>
<context>
    <name>ProductBundle</name>
    <message>
        <source>Often bought together</source>
        <translation>Vaak samen gekocht</translation>
    </message>
    <message numerus="yes">
        <source>Add the %n product(s) · %1</source>
        <comment>total price</comment>
        <translation>
            <numerusform>%n product toevoegen · %1</numerusform>
            <numerusform>%n producten toevoegen · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to basket</source>
        <translation>In winkelmandje</translation>
    </message>
    <message>
        <source>The price must be confirmed first</source>
        <translation>De prijs moet eerst worden bevestigd</translation>
    </message>
    <message>
        <source>Choose at least one product</source>
        <translation>Kies minstens één product</translation>
    </message>
</context>
<context>
    <name>ProductBundleLine</name>
    <message>
        <source>%1, this product, %2</source>
        <comment>name, price</comment>
        <translation>%1, dit product, %2</translation>
    </message>
    <message>
        <source>See</source>
        <comment>look at a product</comment>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>See %1</source>
        <translation>%1 bekijken</translation>
    </message>
</context>
<context>
    <name>ProductCard</name>
    <message>
        <source>instead of %1</source>
        <translation>in plaats van %1</translation>
    </message>
</context>
<context>
    <name>ProductFloor</name>
    <message>
        <source>In this store</source>
        <translation>In deze winkel</translation>
    </message>
    <message>
        <source>Show me the way</source>
        <translation>Wijs me de weg</translation>
    </message>
</context>
<context>
    <name>ProductFloorPlan</name>
    <message>
        <source>Plan of this store. The product is in %1, bay %2.</source>
        <translation>Plattegrond van deze winkel. Het product ligt in %1, vak %2.</translation>
    </message>
</context>
<context>
    <name>ProductHead</name>
    <message>
        <source>Ref. %1</source>
        <translation>Art.nr.&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n beoordeling</numerusform>
            <numerusform>%n beoordelingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Durability</source>
        <comment>index of a product</comment>
        <translation>Levensduur</translation>
    </message>
    <message>
        <source>Repairability</source>
        <comment>index of a product</comment>
        <translation>Repareerbaarheid</translation>
    </message>
</context>
<context>
    <name>ProductMissing</name>
    <message>
        <source>This item is not in our range</source>
        <translation>Dit artikel zit niet in ons assortiment</translation>
    </message>
    <message>
        <source>It may have been replaced. Look for it by name, or ask a member of staff.</source>
        <translation>Misschien is het vervangen. Zoek het op naam of vraag het een medewerker.</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Zoeken op naam</translation>
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
        <translation>Taal van de productteksten: %1</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Characteristics</source>
        <translation>Kenmerken</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Veiligheid</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabrikant</translation>
    </message>
    <message>
        <source>You may also like</source>
        <translation>Misschien ook iets voor u</translation>
    </message>
</context>
<context>
    <name>ProductOptions</name>
    <message>
        <source>sold out</source>
        <translation>uitverkocht</translation>
    </message>
    <message>
        <source>not in this combination</source>
        <translation>niet in deze combinatie</translation>
    </message>
</context>
<context>
    <name>ProductPeek</name>
    <message>
        <source>instead of %1</source>
        <translation>in plaats van %1</translation>
    </message>
</context>
<context>
    <name>ProductPhone</name>
    <message>
        <source>Continue on my phone</source>
        <translation>Verder op mijn telefoon</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. The page opens there; nothing is kept here.</source>
        <translation>Richt de camera van uw telefoon op de code. De pagina opent daar; hier wordt niets bewaard.</translation>
    </message>
    <message>
        <source>QR code of this product</source>
        <translation>QR-code van dit product</translation>
    </message>
</context>
<context>
    <name>ProductPrice</name>
    <message>
        <source>Offer until %1</source>
        <comment>30 November</comment>
        <translation>Aanbieding t/m %1</translation>
    </message>
    <message>
        <source>including %1 eco-contribution</source>
        <comment>an amount</comment>
        <translation>inclusief %1 milieubijdrage</translation>
    </message>
    <message>
        <source>Price to be confirmed. Please ask a member of staff.</source>
        <translation>Prijs nog te bevestigen. Vraag het een medewerker.</translation>
    </message>
</context>
<context>
    <name>ProductPriceLine</name>
    <message>
        <source>Lowest price of the last 30 days:</source>
        <translation>Laagste prijs van de afgelopen 30&#xa0;dagen:</translation>
    </message>
</context>
<context>
    <name>ProductReviews</name>
    <message numerus="yes">
        <source>Read %n review(s)</source>
        <translation>
            <numerusform>%n beoordeling lezen</numerusform>
            <numerusform>%n beoordelingen lezen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has reviewed this product yet.</source>
        <translation>Nog niemand heeft dit product beoordeeld.</translation>
    </message>
</context>
<context>
    <name>ProductStage</name>
    <message>
        <source>Enlarge</source>
        <translation>Vergroten</translation>
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
        <translation>%1, foto %2 van %3</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Vorige foto</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Volgende foto</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>QR-code</translation>
    </message>
</context>
<context>
    <name>QuantityStepper</name>
    <message>
        <source>Quantity of %1</source>
        <translation>Aantal: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>One less of %1</source>
        <translation>Eén minder: %1</translation>
    </message>
    <message>
        <source>This is the least</source>
        <translation>Dit is het minimum</translation>
    </message>
    <message>
        <source>One more of %1</source>
        <translation>Eén meer: %1</translation>
    </message>
    <message>
        <source>No more available</source>
        <translation>Meer is niet beschikbaar</translation>
    </message>
</context>
<context>
    <name>QuestionFrame</name>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
</context>
<context>
    <name>RatingLine</name>
    <message>
        <source>No review yet</source>
        <translation>Nog geen beoordeling</translation>
    </message>
    <message>
        <source>%1 out of 5, %2</source>
        <translation>%1 van 5, %2</translation>
    </message>
    <message>
        <source>Be the first to review it</source>
        <translation>Geef als eerste uw mening</translation>
    </message>
</context>
<context>
    <name>RatingSummary</name>
    <message>
        <source>out of 5</source>
        <translation>van 5</translation>
    </message>
</context>
<context>
    <name>ReceiptCode</name>
    <message>
        <source>Your order on your phone</source>
        <translation>Uw bestelling op uw telefoon</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. The page always shows how your order is getting on.</source>
        <translation>Richt de camera van uw telefoon op de code. De pagina toont altijd de stand van uw bestelling.</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. The page shows your order once this device is connected again.</source>
        <translation>Richt de camera van uw telefoon op de code. De pagina toont uw bestelling zodra dit apparaat weer verbonden is.</translation>
    </message>
    <message>
        <source>QR code of the page of order %1</source>
        <translation>QR-code van de pagina van bestelling %1</translation>
    </message>
    <message>
        <source>Anyone who has this code can see the order. It names nobody.</source>
        <translation>Wie deze code heeft, ziet de bestelling. Er staat geen naam bij.</translation>
    </message>
</context>
<context>
    <name>ReceiptSheet</name>
    <message>
        <source>Your receipt is on its way</source>
        <translation>Uw bon is onderweg</translation>
    </message>
    <message>
        <source>Receipt by e-mail</source>
        <translation>Bon per e-mail</translation>
    </message>
    <message>
        <source>It arrives within a few minutes.</source>
        <translation>Hij komt binnen enkele minuten aan.</translation>
    </message>
    <message>
        <source>It will be sent as soon as the connection is back.</source>
        <translation>Hij wordt verzonden zodra de verbinding er weer is.</translation>
    </message>
    <message>
        <source>The address is only used for this receipt and is erased from this screen.</source>
        <translation>Het adres dient alleen voor deze bon en wordt van dit scherm gewist.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Send my receipt</source>
        <translation>Bon versturen</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>Order %1</source>
        <translation>Bestelling %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Bezorging</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Kortingen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>We need a word with you about this order. Nothing is charged.</source>
        <translation>We moeten u even spreken over deze bestelling. Er wordt niets afgeschreven.</translation>
    </message>
    <message>
        <source>Your order is confirmed and paid.</source>
        <translation>Uw bestelling is bevestigd en betaald.</translation>
    </message>
    <message>
        <source>Your order is confirmed.</source>
        <translation>Uw bestelling is bevestigd.</translation>
    </message>
    <message>
        <source>Your order is accepted; we will confirm it by message.</source>
        <translation>Uw bestelling is aangenomen; u krijgt een bericht ter bevestiging.</translation>
    </message>
    <message>
        <source>Keep this receipt: it stays with your order, from pick-up to a return. It is not proof of payment.</source>
        <translation>Bewaar deze bon: hij hoort bij uw bestelling, van afhalen tot retour. Het is geen betaalbewijs.</translation>
    </message>
    <message>
        <source>There is no paper left. Please tell a member of staff; e-mail and phone still work.</source>
        <translation>Het papier is op. Meld het aan een medewerker; e-mail en telefoon werken wel.</translation>
    </message>
    <message>
        <source>The printer is open. Please tell a member of staff; e-mail and phone still work.</source>
        <translation>De printer staat open. Meld het aan een medewerker; e-mail en telefoon werken wel.</translation>
    </message>
    <message>
        <source>The printer is not responding. Please tell a member of staff; e-mail and phone still work.</source>
        <translation>De printer antwoordt niet. Meld het aan een medewerker; e-mail en telefoon werken wel.</translation>
    </message>
</context>
<context>
    <name>RepairabilityBadge</name>
    <message>
        <source>Repairability</source>
        <translation>Repareerbaarheid</translation>
    </message>
    <message>
        <source>%1: %2 out of %3</source>
        <translation>%1: %2 van %3</translation>
    </message>
</context>
<context>
    <name>ResultPeek</name>
    <message>
        <source>Show the product</source>
        <translation>Product bekijken</translation>
    </message>
</context>
<context>
    <name>Return</name>
    <message>
        <source>What would you like to return?</source>
        <translation>Wat wilt u retourneren?</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestelling %1</translation>
    </message>
    <message>
        <source>An item no longer in the range</source>
        <translation>Een artikel dat niet meer in het assortiment is</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>What would you like instead?</source>
        <translation>Wat wilt u in de plaats?</translation>
    </message>
    <message>
        <source>You get a number and a code for the service desk of any of our stores. Keep the item as it is, in its packaging if you can.</source>
        <translation>U krijgt een nummer en een code voor de balie van al onze winkels. Laat het artikel zoals het is, liefst in de verpakking.</translation>
    </message>
    <message numerus="yes">
        <source>Return %n item(s)</source>
        <translation>
            <numerusform>Retour van %n stuk aanvragen</numerusform>
            <numerusform>Retour van %n stuks aanvragen</numerusform>
        </translation>
    </message>
    <message>
        <source>First choose what to return</source>
        <translation>Kies eerst wat u retourneert</translation>
    </message>
    <message>
        <source>Please say why</source>
        <translation>Zeg waarom</translation>
    </message>
</context>
<context>
    <name>ReturnDone</name>
    <message>
        <source>Return %1</source>
        <translation>Retour %1</translation>
    </message>
    <message>
        <source>Return number</source>
        <translation>Retournummer</translation>
    </message>
    <message>
        <source>QR code of return %1</source>
        <translation>QR-code van retour %1</translation>
    </message>
    <message>
        <source>Take a picture of it: the desk will scan it.</source>
        <translation>Maak een foto: die wordt aan de balie gescand.</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>Nog te regelen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Return requested</source>
        <translation>Retour aangevraagd</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), from order %1</source>
        <translation>
            <numerusform>%n stuk, van bestelling %1</numerusform>
            <numerusform>%n stuks, van bestelling %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring it to any of our stores</source>
        <translation>Breng het naar een van onze winkels</translation>
    </message>
    <message>
        <source>Welcome desk, with this code. In its packaging if you can.</source>
        <translation>Aan de balie, met deze code. Liefst in de verpakking.</translation>
    </message>
    <message>
        <source>As soon as the desk has checked it, within 14 days at most.</source>
        <translation>Zodra het aan de balie is gecontroleerd, uiterlijk na 14&#xa0;dagen.</translation>
    </message>
    <message>
        <source>Tell us what you think</source>
        <translation>Geef uw mening</translation>
    </message>
    <message>
        <source>Finish and clear the screen</source>
        <translation>Afronden en scherm wissen</translation>
    </message>
</context>
<context>
    <name>ReturnLine</name>
    <message>
        <source>To return</source>
        <translation>Retourneren</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
</context>
<context>
    <name>ReturnWords</name>
    <message>
        <source>I changed my mind</source>
        <translation>Ik heb me bedacht</translation>
    </message>
    <message>
        <source>It does not fit</source>
        <translation>Het past niet</translation>
    </message>
    <message>
        <source>It arrived damaged</source>
        <translation>Het kwam beschadigd aan</translation>
    </message>
    <message>
        <source>It does not work</source>
        <translation>Het werkt niet</translation>
    </message>
    <message>
        <source>It is not what I ordered</source>
        <translation>Het is niet wat ik bestelde</translation>
    </message>
    <message>
        <source>My money back</source>
        <translation>Mijn geld terug</translation>
    </message>
    <message>
        <source>An exchange</source>
        <translation>Een ander artikel</translation>
    </message>
    <message>
        <source>A credit note</source>
        <translation>Een tegoed</translation>
    </message>
    <message>
        <source>Your return is registered</source>
        <translation>Uw retour is geregistreerd</translation>
    </message>
    <message>
        <source>This return needs a member of staff</source>
        <translation>Voor deze retour is een medewerker nodig</translation>
    </message>
    <message>
        <source>Your return is saved here</source>
        <translation>Uw retour is hier opgeslagen</translation>
    </message>
    <message>
        <source>Show this code at the service desk of any of our stores, with the item.</source>
        <translation>Toon deze code met het artikel aan de balie van een van onze winkels.</translation>
    </message>
    <message>
        <source>We are checking it. It takes a few seconds.</source>
        <translation>We controleren het. Dat duurt enkele seconden.</translation>
    </message>
    <message>
        <source>There is no connection: your return will be checked as soon as it is back. You can still come to the desk.</source>
        <translation>Er is geen verbinding: we controleren uw retour zodra die terug is. U kunt wel naar de balie komen.</translation>
    </message>
    <message>
        <source>The return period is over. If the item is faulty, the legal guarantee still applies: ask at the desk.</source>
        <translation>De retourtermijn is voorbij. Bij een gebrek geldt nog de wettelijke garantie: vraag het aan de balie.</translation>
    </message>
    <message>
        <source>A return of these items has already been requested.</source>
        <translation>Voor deze artikelen is al een retour aangevraagd.</translation>
    </message>
    <message>
        <source>This order was never handed over, so there is nothing to return.</source>
        <translation>Deze bestelling is nooit overhandigd, er is dus niets te retourneren.</translation>
    </message>
    <message>
        <source>The number and contact do not match. Bring the item and your receipt to the desk.</source>
        <translation>Nummer en contact komen niet overeen. Breng het artikel en uw bon naar de balie.</translation>
    </message>
    <message>
        <source>Bring the item and your receipt to the desk: a member of staff will find a solution with you.</source>
        <translation>Breng het artikel en uw bon naar de balie: een medewerker zoekt met u een oplossing.</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>%1 out of 5</source>
        <translation>%1 van 5</translation>
    </message>
    <message>
        <source>Translated from %1</source>
        <translation>Vertaald, oorspronkelijke taal: %1</translation>
    </message>
</context>
<context>
    <name>ReviewFrame</name>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
</context>
<context>
    <name>ReviewItem</name>
    <message>
        <source>bought online</source>
        <translation>online gekocht</translation>
    </message>
    <message>
        <source>bought in %1</source>
        <comment>name of a store</comment>
        <translation>gekocht in %1</translation>
    </message>
    <message>
        <source>used in %1</source>
        <comment>September 2026</comment>
        <translation>gebruikt in %1</translation>
    </message>
    <message>
        <source>written in %1</source>
        <comment>a language</comment>
        <translation>taal: %1</translation>
    </message>
    <message>
        <source>Published on %1</source>
        <comment>a day</comment>
        <translation>Gepubliceerd op %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who replied, day</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ReviewLines</name>
    <message>
        <source>Take it now, pay at the till: not part of this order.</source>
        <translation>Nu meenemen, aan de kassa betalen: hoort niet bij deze bestelling.</translation>
    </message>
    <message>
        <source>Change the items</source>
        <translation>Artikelen wijzigen</translation>
    </message>
</context>
<context>
    <name>ReviewOrder</name>
    <message>
        <source>Which purchase is it?</source>
        <translation>Om welke aankoop gaat het?</translation>
    </message>
    <message>
        <source>Only buyers write reviews here. Hold the code of your order in front of the camera, or enter its number.</source>
        <translation>Alleen kopers schrijven hier beoordelingen. Houd de code van uw bestelling voor de camera of typ het nummer.</translation>
    </message>
    <message>
        <source>Only used to find your purchase. Never published, erased from this screen as soon as you leave.</source>
        <translation>Alleen om uw aankoop te vinden. Nooit gepubliceerd, gewist van dit scherm zodra u weggaat.</translation>
    </message>
    <message>
        <source>Number of the order or receipt</source>
        <translation>Nummer van de bestelling of kassabon</translation>
    </message>
    <message>
        <source>E-mail address or phone number of the order</source>
        <translation>E-mailadres of telefoonnummer van de bestelling</translation>
    </message>
</context>
<context>
    <name>ReviewPart</name>
    <message>
        <source>Change</source>
        <comment>one answer of the order</comment>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Wijzigen: %1</translation>
    </message>
</context>
<context>
    <name>ReviewSent</name>
    <message>
        <source>Back to the product</source>
        <translation>Terug naar het product</translation>
    </message>
</context>
<context>
    <name>ReviewSign</name>
    <message>
        <source>Under which name?</source>
        <translation>Onder welke naam?</translation>
    </message>
    <message>
        <source>We publish your first name and the initial of your surname, nothing else.</source>
        <translation>We publiceren uw voornaam en de eerste letter van uw achternaam, verder niets.</translation>
    </message>
    <message>
        <source>Please enter your first name</source>
        <translation>Typ uw voornaam</translation>
    </message>
    <message>
        <source>Please agree to the publication</source>
        <translation>Ga akkoord met de publicatie</translation>
    </message>
    <message>
        <source>Send my review</source>
        <translation>Mijn beoordeling versturen</translation>
    </message>
    <message>
        <source>First name and surname</source>
        <translation>Voor- en achternaam</translation>
    </message>
    <message>
        <source>Published as “%1”</source>
        <translation>Gepubliceerd als ‘%1’</translation>
    </message>
    <message>
        <source>I agree to my review being published</source>
        <translation>Ik ga akkoord met publicatie van mijn beoordeling</translation>
    </message>
    <message>
        <source>On the product’s page, with stars, words, this name and both dates. You can have it withdrawn at any time.</source>
        <translation>Op de pagina van het product, met sterren, tekst, deze naam en beide datums. U kunt die altijd laten intrekken.</translation>
    </message>
    <message>
        <source>This device could not save your review. What you typed is still here. Please try again, or ask a member of staff.</source>
        <translation>Dit apparaat kon uw beoordeling niet opslaan. Wat u typte, staat er nog. Probeer het opnieuw of vraag het een medewerker.</translation>
    </message>
</context>
<context>
    <name>ReviewStars</name>
    <message>
        <source>How satisfied are you?</source>
        <translation>Hoe tevreden bent u?</translation>
    </message>
    <message>
        <source>Please give one to five stars</source>
        <translation>Geef één tot vijf sterren</translation>
    </message>
    <message>
        <source>Please choose a month</source>
        <translation>Kies een maand</translation>
    </message>
    <message>
        <source>We cannot look for your purchase at the moment. We will do so before your review is published.</source>
        <translation>We kunnen uw aankoop nu niet opzoeken. We doen dat voor uw beoordeling verschijnt.</translation>
    </message>
    <message>
        <source>When did you use it?</source>
        <translation>Wanneer hebt u het gebruikt?</translation>
    </message>
</context>
<context>
    <name>ReviewTeaser</name>
    <message>
        <source>out of 5</source>
        <translation>van 5</translation>
    </message>
    <message>
        <source>Customer reviews</source>
        <translation>Klantbeoordelingen</translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message>
        <source>What would you tell other buyers?</source>
        <translation>Wat zou u andere kopers vertellen?</translation>
    </message>
    <message>
        <source>What did you use it for, what is good, what is missing? You may also leave it empty.</source>
        <translation>Waarvoor hebt u het gebruikt, wat is goed, wat mist er? U mag het ook leeg laten.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Continue without words</source>
        <translation>Verder zonder tekst</translation>
    </message>
    <message>
        <source>Title, in a few words</source>
        <translation>Titel, in enkele woorden</translation>
    </message>
    <message>
        <source>Your review</source>
        <translation>Uw beoordeling</translation>
    </message>
    <message>
        <source>No names or phone numbers: reviews with private data are not published.</source>
        <translation>Geen namen of telefoonnummers: beoordelingen met privégegevens worden niet gepubliceerd.</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>Very disappointed</source>
        <translation>Zeer teleurgesteld</translation>
    </message>
    <message>
        <source>Disappointed</source>
        <translation>Teleurgesteld</translation>
    </message>
    <message>
        <source>It’s all right</source>
        <translation>Het gaat</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Tevreden</translation>
    </message>
    <message>
        <source>Very satisfied</source>
        <translation>Zeer tevreden</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Aankoop</translation>
    </message>
    <message>
        <source>Stars</source>
        <comment>step of a review</comment>
        <translation>Sterren</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Uw tekst</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publicatie</translation>
    </message>
    <message>
        <source>Please enter the number on your receipt or order.</source>
        <translation>Typ het nummer op uw kassabon of bestelling.</translation>
    </message>
    <message>
        <source>Please enter the e-mail address or phone number of your order.</source>
        <translation>Typ het e-mailadres of telefoonnummer van uw bestelling.</translation>
    </message>
    <message>
        <source>We cannot find a purchase with this number and this address or phone number.</source>
        <translation>We vinden geen aankoop met dit nummer en dit adres of telefoonnummer.</translation>
    </message>
    <message>
        <source>This purchase does not include this product.</source>
        <translation>Deze aankoop bevat dit product niet.</translation>
    </message>
    <message>
        <source>You have already reviewed this purchase. Thank you.</source>
        <translation>U hebt deze aankoop al beoordeeld. Bedankt.</translation>
    </message>
    <message>
        <source>Too many tries. Please wait a quarter of an hour, or ask a member of staff.</source>
        <translation>Te veel pogingen. Wacht een kwartier of vraag het een medewerker.</translation>
    </message>
    <message>
        <source>Please check what you typed.</source>
        <translation>Controleer wat u hebt getypt.</translation>
    </message>
    <message>
        <source>Your review cannot be published</source>
        <translation>Uw beoordeling kan niet worden gepubliceerd</translation>
    </message>
    <message>
        <source>Thank you for your review</source>
        <translation>Bedankt voor uw beoordeling</translation>
    </message>
    <message>
        <source>We have found your purchase. Our team will read your review, then it will be published.</source>
        <translation>We hebben uw aankoop gevonden. Ons team leest uw beoordeling, daarna wordt die gepubliceerd.</translation>
    </message>
    <message>
        <source>It is kept safe on this device and will be sent as soon as possible. We will check your purchase and read your review, then it will be published.</source>
        <translation>Die is veilig opgeslagen op dit apparaat en wordt zo snel mogelijk verzonden. We controleren uw aankoop en lezen uw beoordeling, daarna wordt die gepubliceerd.</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>Customer reviews</source>
        <translation>Klantbeoordelingen</translation>
    </message>
</context>
<context>
    <name>ReviewsActions</name>
    <message>
        <source>Write a review</source>
        <translation>Beoordeling schrijven</translation>
    </message>
    <message>
        <source>Back to the product</source>
        <translation>Terug naar het product</translation>
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
        <translation>De prijs moet eerst worden bevestigd</translation>
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
        <translation>5 sterren</translation>
    </message>
    <message>
        <source>4 stars</source>
        <translation>4 sterren</translation>
    </message>
    <message>
        <source>1 to 3 stars</source>
        <translation>1 tot 3 sterren</translation>
    </message>
</context>
<context>
    <name>ReviewsHead</name>
    <message>
        <source>Customer reviews</source>
        <translation>Klantbeoordelingen</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s), %1 of them verified</source>
        <comment>share, such as 96 %</comment>
        <translation>
            <numerusform>%n beoordeling, waarvan %1 geverifieerd</numerusform>
            <numerusform>%n beoordelingen, waarvan %1 geverifieerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviews by buyers, collected by %1 without anything in return, checked before they are published.</source>
        <translation>Beoordelingen van kopers, door %1 verzameld zonder tegenprestatie en gecontroleerd vóór publicatie.</translation>
    </message>
    <message>
        <source>How?</source>
        <comment>are reviews checked</comment>
        <translation>Hoe?</translation>
    </message>
    <message>
        <source>How are reviews checked?</source>
        <translation>Hoe worden beoordelingen gecontroleerd?</translation>
    </message>
</context>
<context>
    <name>ReviewsHow</name>
    <message>
        <source>How are reviews checked?</source>
        <translation>Hoe worden beoordelingen gecontroleerd?</translation>
    </message>
    <message>
        <source>Verified purchase</source>
        <translation>Geverifieerde aankoop</translation>
    </message>
    <message>
        <source>In return</source>
        <translation>Tegenprestatie</translation>
    </message>
    <message>
        <source>Before publication</source>
        <translation>Vóór publicatie</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datums</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Volgorde van de lijst</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Gemiddelde</translation>
    </message>
    <message>
        <source>We found the purchase in our orders or on the loyalty card.</source>
        <translation>We hebben de aankoop gevonden in onze bestellingen of op de klantenkaart.</translation>
    </message>
    <message>
        <source>Nobody gets anything for a review.</source>
        <translation>Niemand krijgt iets voor een beoordeling.</translation>
    </message>
    <message>
        <source>Each one is read; insults and private data are refused, bad ratings are not.</source>
        <translation>Elke beoordeling wordt gelezen; beledigingen en privégegevens worden geweigerd, lage scores niet.</translation>
    </message>
    <message>
        <source>Each review says when it was published and when the product was used.</source>
        <translation>Elke beoordeling vermeldt wanneer die is gepubliceerd en wanneer het product is gebruikt.</translation>
    </message>
    <message>
        <source>Your language first, then the most recent, unless you choose another order.</source>
        <translation>Eerst uw taal, dan de nieuwste, tenzij u een andere volgorde kiest.</translation>
    </message>
    <message>
        <source>It counts the reviews of every language.</source>
        <translation>Het telt de beoordelingen in alle talen.</translation>
    </message>
</context>
<context>
    <name>ReviewsSort</name>
    <message>
        <source>Most recent first</source>
        <translation>Nieuwste eerst</translation>
    </message>
    <message>
        <source>Highest rated first</source>
        <translation>Beste eerst</translation>
    </message>
    <message>
        <source>Lowest rated first</source>
        <translation>Slechtste eerst</translation>
    </message>
    <message>
        <source>Order: %1. Touch for another.</source>
        <translation>Volgorde: %1. Raak aan om te wijzigen.</translation>
    </message>
</context>
<context>
    <name>ReviewsTop</name>
    <message numerus="yes">
        <source>%n review(s) shown</source>
        <translation>
            <numerusform>%n beoordeling getoond</numerusform>
            <numerusform>%n beoordelingen getoond</numerusform>
        </translation>
    </message>
    <message>
        <source>No review yet</source>
        <translation>Nog geen beoordeling</translation>
    </message>
    <message>
        <source>No matching reviews</source>
        <translation>Geen passende beoordeling</translation>
    </message>
    <message>
        <source>Nobody has reviewed this product yet.</source>
        <translation>Nog niemand heeft dit product beoordeeld.</translation>
    </message>
    <message>
        <source>Nobody gave this number of stars.</source>
        <translation>Niemand gaf dit aantal sterren.</translation>
    </message>
    <message>
        <source>Show all reviews</source>
        <translation>Alle beoordelingen bekijken</translation>
    </message>
</context>
<context>
    <name>RingBanner</name>
    <message>
        <source>A colleague was quicker, or nobody is needed any more.</source>
        <translation>Een collega was sneller, of er is niemand meer nodig.</translation>
    </message>
    <message>
        <source>Your answer did not get through. Please try again.</source>
        <translation>Uw antwoord kwam niet aan. Probeer het opnieuw.</translation>
    </message>
</context>
<context>
    <name>RingCard</name>
    <message>
        <source>You are on the way</source>
        <translation>U bent onderweg</translation>
    </message>
    <message>
        <source>%1 is on the way</source>
        <comment>first name of an associate</comment>
        <translation>%1 gaat erheen</translation>
    </message>
    <message>
        <source>A customer is calling</source>
        <translation>Een klant roept</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Ik kom eraan</translation>
    </message>
    <message>
        <source>I am there</source>
        <translation>Ik ben er</translation>
    </message>
</context>
<context>
    <name>RingWords</name>
    <message>
        <source>Is looking at %1</source>
        <comment>a product</comment>
        <translation>Bekijkt %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n item(s) in the basket</source>
        <translation>
            <numerusform>%1 · %n artikel in het winkelmandje</numerusform>
            <numerusform>%1 · %n artikelen in het winkelmandje</numerusform>
        </translation>
    </message>
    <message>
        <source>Is looking at the basket</source>
        <translation>Bekijkt het winkelmandje</translation>
    </message>
    <message>
        <source>Is placing an order</source>
        <translation>Is aan het bestellen</translation>
    </message>
    <message>
        <source>Has placed an order</source>
        <translation>Heeft besteld</translation>
    </message>
    <message>
        <source>Is asking about an order</source>
        <translation>Vraagt naar een bestelling</translation>
    </message>
    <message>
        <source>Wants to return something</source>
        <translation>Wil iets retourneren</translation>
    </message>
    <message>
        <source>Is scanning an item</source>
        <translation>Scant een artikel</translation>
    </message>
    <message>
        <source>Is looking for an item in another store</source>
        <translation>Zoekt een artikel in een andere winkel</translation>
    </message>
    <message>
        <source>Is looking around</source>
        <translation>Kijkt rond</translation>
    </message>
    <message>
        <source>speaks %1</source>
        <comment>a language</comment>
        <translation>spreekt %1</translation>
    </message>
</context>
<context>
    <name>Sale</name>
    <message>
        <source>Sale</source>
        <translation>Verkoop</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Winkelmandje</translation>
    </message>
    <message>
        <source>Nothing in the basket yet</source>
        <translation>Het winkelmandje is nog leeg</translation>
    </message>
    <message>
        <source>Scan an item, or the code of the basket that the customer made at a kiosk.</source>
        <translation>Scan een artikel, of de code van het winkelmandje dat de klant bij een zuil heeft gevuld.</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Search the range</source>
        <translation>Assortiment doorzoeken</translation>
    </message>
    <message numerus="yes">
        <source>Total, %n item(s)</source>
        <translation>
            <numerusform>Totaal, %n artikel</numerusform>
            <numerusform>Totaal, %n artikelen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add by scan</source>
        <translation>Toevoegen met scan</translation>
    </message>
    <message>
        <source>First remove what is no longer sold</source>
        <translation>Verwijder eerst wat niet meer te koop is</translation>
    </message>
    <message>
        <source>Order for %1</source>
        <translation>Bestellen voor %1</translation>
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
        <translation>Niet voor deze klant</translation>
    </message>
    <message>
        <source>No customer yet</source>
        <translation>Nog geen klant</translation>
    </message>
    <message>
        <source>You can order without one. With one, the order counts towards their history and points.</source>
        <translation>U kunt ook zonder klant bestellen. Met klant telt de bestelling mee voor historie en punten.</translation>
    </message>
    <message>
        <source>Find the customer</source>
        <translation>Klant zoeken</translation>
    </message>
    <message>
        <source>Scan the code on a kiosk’s basket page: the basket is transferred at today’s prices.</source>
        <translation>Scan de code van de winkelmandjepagina op een zuil: het winkelmandje komt over tegen de prijzen van vandaag.</translation>
    </message>
    <message>
        <source>End this sale</source>
        <translation>Deze verkoop beëindigen</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>Show a code to the camera</source>
        <translation>Houd een code voor de camera</translation>
    </message>
    <message>
        <source>Find your item</source>
        <translation>Vind uw artikel</translation>
    </message>
    <message>
        <source>Search, browse or enter the code: everything except the camera works.</source>
        <translation>Zoek, blader of voer de code in: alles behalve de camera werkt.</translation>
    </message>
    <message>
        <source>QR code or barcode of an item, on the shelf or on the box</source>
        <translation>QR-code of streepjescode van een artikel, in het schap of op de verpakking</translation>
    </message>
</context>
<context>
    <name>ScanResult</name>
    <message>
        <source>Which one do you mean?</source>
        <translation>Welk artikel bedoelt u?</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n beoordeling</numerusform>
            <numerusform>%n beoordelingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the product</source>
        <translation>Product bekijken</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Geen van deze</translation>
    </message>
    <message>
        <source>It is too dark to read a code</source>
        <translation>Het is te donker om een code te lezen</translation>
    </message>
    <message>
        <source>Hold the code into the light, or nearer to the screen.</source>
        <translation>Houd de code in het licht of dichter bij het scherm.</translation>
    </message>
</context>
<context>
    <name>ScanView</name>
    <message>
        <source>Picture of the camera</source>
        <translation>Camerabeeld</translation>
    </message>
    <message>
        <source>Code recognised</source>
        <translation>Code herkend</translation>
    </message>
    <message>
        <source>Several codes</source>
        <translation>Meerdere codes</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Een moment</translation>
    </message>
    <message>
        <source>It is dark</source>
        <translation>Te donker</translation>
    </message>
    <message>
        <source>Not an item</source>
        <translation>Geen artikel</translation>
    </message>
    <message>
        <source>Looking for a code</source>
        <translation>Code zoeken</translation>
    </message>
</context>
<context>
    <name>ScanWays</name>
    <message>
        <source>The picture is only used to read the code: it is neither kept nor sent.</source>
        <translation>Het beeld dient alleen om de code te lezen: het wordt niet bewaard en niet verzonden.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Name, brand, reference</source>
        <translation>Naam, merk, artikelnummer</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Bladeren</translation>
    </message>
    <message>
        <source>The whole range</source>
        <translation>Het hele assortiment</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Code invoeren</translation>
    </message>
    <message>
        <source>The digits below it</source>
        <translation>De cijfers onder de code</translation>
    </message>
</context>
<context>
    <name>ScanWithoutCamera</name>
    <message>
        <source>The camera is not working just now</source>
        <translation>De camera werkt even niet</translation>
    </message>
    <message>
        <source>You find every item by its name, or with the digits below its code. A hand-held scanner works too.</source>
        <translation>U vindt elk artikel op naam of met de cijfers onder de code. Een handscanner werkt ook.</translation>
    </message>
    <message>
        <source>Search the whole range</source>
        <translation>Zoeken in het hele assortiment</translation>
    </message>
    <message>
        <source>Name, brand or reference of your item</source>
        <translation>Naam, merk of artikelnummer</translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message>
        <source>We do not sell this item</source>
        <translation>Dit artikel verkopen we niet</translation>
    </message>
    <message>
        <source>This code leads outside the shop</source>
        <translation>Deze code leidt naar een andere site</translation>
    </message>
    <message>
        <source>This is the code of an order</source>
        <translation>Dit is de code van een bestelling</translation>
    </message>
    <message>
        <source>This is the code of a return</source>
        <translation>Dit is de code van een retour</translation>
    </message>
    <message>
        <source>This is the code of a basket</source>
        <translation>Dit is de code van een winkelmandje</translation>
    </message>
    <message>
        <source>This is a loyalty card</source>
        <translation>Dit is een klantenkaart</translation>
    </message>
    <message>
        <source>This code is for our staff</source>
        <translation>Deze code is voor ons personeel</translation>
    </message>
    <message>
        <source>We do not recognise this code</source>
        <translation>Deze code kennen we niet</translation>
    </message>
    <message>
        <source>Try the code on the shelf label, or search by name: we may have something like it.</source>
        <translation>Probeer de code op het schapetiket of zoek op naam: misschien hebben we iets vergelijkbaars.</translation>
    </message>
    <message>
        <source>It is not opened here. Show the code of an item or of a shelf label.</source>
        <translation>Die wordt hier niet geopend. Toon de code van een artikel of van een schapetiket.</translation>
    </message>
    <message>
        <source>Show it to a member of staff: they will find your order with it.</source>
        <translation>Toon hem aan een medewerker: die vindt er uw bestelling mee.</translation>
    </message>
    <message>
        <source>Bring it with the item to the service desk.</source>
        <translation>Breng hem met het artikel naar de balie.</translation>
    </message>
    <message>
        <source>Show it to a member of staff: they will transfer your basket.</source>
        <translation>Toon hem aan een medewerker: die neemt uw winkelmandje over.</translation>
    </message>
    <message>
        <source>Keep it handy for the till: your points are added there.</source>
        <translation>Houd hem bij de hand voor de kassa: daar worden uw punten geteld.</translation>
    </message>
    <message>
        <source>Show the code of an item or of a shelf label, or search by name.</source>
        <translation>Toon de code van een artikel of een schapetiket, of zoek op naam.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Name, brand, reference or use</source>
        <translation>Naam, merk, artikelnummer of toepassing</translation>
    </message>
    <message>
        <source>Most popular</source>
        <translation>Meest gevraagd</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Zoeken…</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) for “%1”</source>
        <translation>
            <numerusform>%n product voor ‘%1’</numerusform>
            <numerusform>%n producten voor ‘%1’</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>SearchNothing</name>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Niets gevonden voor ‘%1’</translation>
    </message>
    <message>
        <source>Try a shorter or a more general word, or scan the label on the shelf.</source>
        <translation>Probeer een korter of algemener woord, of scan het etiket in het schap.</translation>
    </message>
    <message>
        <source>Scan an item</source>
        <translation>Artikel scannen</translation>
    </message>
    <message>
        <source>Browse the range</source>
        <translation>Assortiment bekijken</translation>
    </message>
</context>
<context>
    <name>SetupActions</name>
    <message>
        <source>Saved. This screen keeps these settings.</source>
        <translation>Opgeslagen. Dit scherm onthoudt deze instellingen.</translation>
    </message>
    <message>
        <source>It could not be saved: this screen cannot write its folder. Is the disk full?</source>
        <translation>Opslaan is niet gelukt: dit scherm kan niet in zijn map schrijven. Is de schijf vol?</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Er is niets gewijzigd</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Sluiten zonder opslaan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>SetupChoices</name>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>No camera is plugged in.</source>
        <translation>Er is geen camera aangesloten.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Geen camera</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Beeldgrootte</translation>
    </message>
    <message>
        <source>The camera gives %1.</source>
        <translation>De camera levert %1.</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>Beeld draaien</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>A quarter turn to the right</source>
        <translation>Kwartslag naar rechts</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Ondersteboven</translation>
    </message>
    <message>
        <source>A quarter turn to the left</source>
        <translation>Kwartslag naar links</translation>
    </message>
    <message>
        <source>%1°</source>
        <extracomment>by how many degrees the picture is turned to stand upright</extracomment>
        <translation>%1°</translation>
    </message>
    <message>
        <source>As in a mirror</source>
        <translation>Als in een spiegel</translation>
    </message>
    <message>
        <source>What people see; codes are read all the same</source>
        <translation>Wat men ziet; codes worden net zo goed gelezen</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Belichtingstijd</translation>
    </message>
    <message>
        <source>This camera does not let its exposure be set.</source>
        <translation>Bij deze camera kan de belichtingstijd niet worden ingesteld.</translation>
    </message>
    <message>
        <source>Kept short just now, because long exposures smear codes.</source>
        <translation>Nu kort gehouden, omdat codes bij lange belichting vervagen.</translation>
    </message>
    <message>
        <source>Automatic is right nearly everywhere: it keeps the exposure short when codes smear.</source>
        <translation>Automatisch is bijna overal goed: de belichting blijft kort als codes vervagen.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Where codes are looked for</source>
        <translation>Waar codes worden gezocht</translation>
    </message>
    <message>
        <source>Drag the frame in the picture, or move its edges here.</source>
        <translation>Versleep het kader in het beeld of verschuif hier de randen.</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Linkerrand</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Rechterrand</translation>
    </message>
    <message>
        <source>Upper edge</source>
        <translation>Bovenrand</translation>
    </message>
    <message>
        <source>Lower edge</source>
        <translation>Onderrand</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>a share, such as 20 %</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Het hele beeld</translation>
    </message>
</context>
<context>
    <name>SetupHead</name>
    <message>
        <source>Camera set-up</source>
        <translation>Camera instellen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Geen beeld</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Een moment</translation>
    </message>
</context>
<context>
    <name>SetupMeters</name>
    <message>
        <source>Sharpness</source>
        <translation>Scherpte</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Pictures per second</source>
        <translation>Beelden per seconde</translation>
    </message>
    <message>
        <source>Readings per second</source>
        <translation>Scans per seconde</translation>
    </message>
    <message>
        <source>Readings with a code</source>
        <translation>Scans met code</translation>
    </message>
    <message>
        <source>Time of a reading</source>
        <translation>Duur van een scan</translation>
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
        <translation>scherp</translation>
    </message>
    <message>
        <source>a little soft</source>
        <comment>picture</comment>
        <translation>iets onscherp</translation>
    </message>
    <message>
        <source>blurred, or nothing to see</source>
        <comment>picture</comment>
        <translation>wazig, of niets te zien</translation>
    </message>
    <message>
        <source>just right</source>
        <comment>light</comment>
        <translation>precies goed</translation>
    </message>
    <message>
        <source>rather dark</source>
        <comment>light</comment>
        <translation>vrij donker</translation>
    </message>
    <message>
        <source>too dark</source>
        <comment>light</comment>
        <translation>te donker</translation>
    </message>
    <message>
        <source>very bright</source>
        <comment>light</comment>
        <translation>zeer licht</translation>
    </message>
    <message>
        <source>glare: parts are white or black</source>
        <comment>light</comment>
        <translation>schittering: delen zijn wit of zwart</translation>
    </message>
    <message>
        <source>smooth</source>
        <comment>pictures a second</comment>
        <translation>vloeiend</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>traag</translation>
    </message>
    <message>
        <source>jerky</source>
        <comment>pictures a second</comment>
        <translation>haperend</translation>
    </message>
    <message>
        <source>often</source>
        <comment>readings a second</comment>
        <translation>vaak</translation>
    </message>
    <message>
        <source>calm: nothing moves</source>
        <comment>readings a second</comment>
        <translation>rustig: er beweegt niets</translation>
    </message>
    <message>
        <source>rarely</source>
        <comment>readings a second</comment>
        <translation>zelden</translation>
    </message>
    <message>
        <source>reads well</source>
        <comment>share of readings with a code</comment>
        <translation>leest goed</translation>
    </message>
    <message>
        <source>reads now and then</source>
        <comment>share of readings with a code</comment>
        <translation>leest af en toe</translation>
    </message>
    <message>
        <source>hardly reads</source>
        <comment>share of readings with a code</comment>
        <translation>leest nauwelijks</translation>
    </message>
    <message>
        <source>hold a code into view</source>
        <translation>houd een code in beeld</translation>
    </message>
    <message>
        <source>fast</source>
        <comment>time of a reading</comment>
        <translation>snel</translation>
    </message>
    <message>
        <source>too slow</source>
        <comment>time of a reading</comment>
        <translation>te traag</translation>
    </message>
</context>
<context>
    <name>SetupPin</name>
    <message numerus="yes">
        <source>The PIN is wrong. %n tries left.</source>
        <translation>
            <numerusform>De pincode is onjuist. Nog %n poging.</numerusform>
            <numerusform>De pincode is onjuist. Nog %n pogingen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Te veel onjuiste pincodes. Probeer het over %n minuut opnieuw.</numerusform>
            <numerusform>Te veel onjuiste pincodes. Probeer het over %n minuten opnieuw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>Te veel onjuiste pincodes. Probeer het over %n seconde opnieuw.</numerusform>
            <numerusform>Te veel onjuiste pincodes. Probeer het over %n seconden opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>The camera set-up is locked</source>
        <translation>De camera-instelling is vergrendeld</translation>
    </message>
    <message>
        <source>No PIN opens it yet. Make one with the command “comptoir setup-pin”, write the line that it prints into comptoir.toml, and restart this screen.</source>
        <translation>Hiervoor is nog geen pincode. Maak er een met de opdracht ‘comptoir setup-pin’, zet de getoonde regel in comptoir.toml en start dit scherm opnieuw.</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>Terug naar de startpagina</translation>
    </message>
    <message>
        <source>Camera set-up</source>
        <translation>Camera instellen</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Een moment</translation>
    </message>
    <message>
        <source>For the IT desk: type the PIN of this device.</source>
        <translation>Voor IT: voer de pincode van dit apparaat in.</translation>
    </message>
    <message numerus="yes">
        <source>PIN, %n digit(s) typed</source>
        <translation>
            <numerusform>Pincode, %n cijfer ingevoerd</numerusform>
            <numerusform>Pincode, %n cijfers ingevoerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the set-up</source>
        <translation>Instelling openen</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <source>Picture of the camera</source>
        <translation>Camerabeeld</translation>
    </message>
    <message>
        <source>This camera gives no picture</source>
        <translation>Deze camera geeft geen beeld</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Een moment</translation>
    </message>
    <message>
        <source>Is it plugged in? Does another program use it? It is tried again every two seconds.</source>
        <translation>Is de camera aangesloten? Gebruikt een ander programma hem? Om de twee seconden volgt een nieuwe poging.</translation>
    </message>
</context>
<context>
    <name>SheetPopup</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The software on this tablet and on the server is not compatible: one of the two must be updated. Please tell the IT desk.</source>
        <translation>De programma’s van deze tablet en van de server passen niet bij elkaar: een ervan moet worden bijgewerkt. Meld dit aan IT.</translation>
    </message>
    <message numerus="yes">
        <source>Number or PIN is wrong. %n tries left.</source>
        <translation>
            <numerusform>Nummer of pincode is onjuist. Nog %n poging.</numerusform>
            <numerusform>Nummer of pincode is onjuist. Nog %n pogingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number or PIN is wrong.</source>
        <translation>Nummer of pincode is onjuist.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Te veel onjuiste pincodes. Probeer het over %n minuut opnieuw.</numerusform>
            <numerusform>Te veel onjuiste pincodes. Probeer het over %n minuten opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in needs the network, and there is none at the moment. Try again in a moment.</source>
        <translation>Aanmelden kan alleen met netwerk, en dat is er nu niet. Probeer het zo nog eens.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>Uw sessie is beëindigd. Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>This tablet may not be used to sign in. Please tell the IT desk.</source>
        <translation>Op deze tablet kunt u zich niet aanmelden. Meld dit aan IT.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Good to see you</source>
        <translation>Fijn dat u er bent</translation>
    </message>
    <message>
        <source>Sign in with your staff number and your PIN. The tablet locks by itself when you put it down.</source>
        <translation>Meld u aan met uw personeelsnummer en uw pincode. De tablet vergrendelt vanzelf als u hem neerlegt.</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Personeelsnummer</translation>
    </message>
    <message>
        <source>No network at the moment: signing in has to wait.</source>
        <translation>Nu geen netwerk: aanmelden moet even wachten.</translation>
    </message>
</context>
<context>
    <name>SignInPad</name>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Een moment</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Uw pincode</translation>
    </message>
</context>
<context>
    <name>SignOutSheet</name>
    <message>
        <source>Sign out, %1?</source>
        <translation>Afmelden, %1?</translation>
    </message>
    <message>
        <source>The basket of this sale and the customer’s page will be cleared.</source>
        <translation>Het winkelmandje van deze verkoop en de klantpagina worden gewist.</translation>
    </message>
    <message>
        <source>The tablet locks until somebody signs in.</source>
        <translation>De tablet blijft vergrendeld tot iemand zich aanmeldt.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Afmelden</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Aangemeld blijven</translation>
    </message>
</context>
<context>
    <name>SortChips</name>
    <message>
        <source>Most popular</source>
        <translation>Meest gevraagd</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>Laagste prijs</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>Hoogste prijs</translation>
    </message>
    <message>
        <source>Best rated</source>
        <translation>Best beoordeeld</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>button</source>
        <translation>knop</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>schakelaar</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>keuze</translation>
    </message>
    <message>
        <source>field</source>
        <translation>veld</translation>
    </message>
    <message>
        <source>masked field</source>
        <translation>verborgen veld</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>kop</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>afbeelding</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>voortgang</translation>
    </message>
    <message>
        <source>on</source>
        <translation>aan</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gekozen</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>niet gekozen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>filled in, not said aloud</source>
        <translation>ingevuld, wordt niet voorgelezen</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>nu niet beschikbaar</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>punt</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gewist</translation>
    </message>
    <message>
        <source>space</source>
        <translation>spatie</translation>
    </message>
    <message>
        <source>Speech is on.</source>
        <translation>Voorlezen staat aan.</translation>
    </message>
    <message>
        <source>Headphones are plugged in: only you can hear this.</source>
        <translation>De hoofdtelefoon is aangesloten: alleen u hoort dit.</translation>
    </message>
    <message>
        <source>Others can hear this. Plug headphones in to listen alone.</source>
        <translation>Anderen kunnen dit horen. Sluit een hoofdtelefoon aan om alleen te luisteren.</translation>
    </message>
    <message>
        <source>Touch something to hear it, touch it again to use it.</source>
        <translation>Raak iets aan om het te horen, raak het nog eens aan om het te gebruiken.</translation>
    </message>
    <message>
        <source>%1 seconds left. Touch the screen or press a key to continue.</source>
        <translation>Nog %1 seconden. Raak het scherm aan of druk op een toets om door te gaan.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Hier is niets.</translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>Speech</source>
        <translation>Voorlezen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Nog eens</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Gebruiken</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
</context>
<context>
    <name>SpeechSettings</name>
    <message>
        <source>Slow</source>
        <translation>Langzaam</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normaal</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Snel</translation>
    </message>
    <message>
        <source>Very fast</source>
        <translation>Zeer snel</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Voorlezen</translation>
    </message>
    <message>
        <source>Everything on the screen is read aloud</source>
        <translation>Alles op het scherm wordt voorgelezen</translation>
    </message>
    <message>
        <source>This device has no voice; our staff are happy to help you</source>
        <translation>Dit apparaat heeft geen stem; een medewerker helpt u graag</translation>
    </message>
    <message>
        <source>Headphones are plugged in: only you can hear it.</source>
        <translation>De hoofdtelefoon is aangesloten: alleen u hoort het.</translation>
    </message>
    <message>
        <source>Others can hear it. Plug headphones in to listen alone, and louder.</source>
        <translation>Anderen kunnen het horen. Sluit een hoofdtelefoon aan om alleen en harder te luisteren.</translation>
    </message>
    <message>
        <source>Volume: %1 of %2</source>
        <translation>Volume: %1 van %2</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Zachter</translation>
    </message>
    <message>
        <source>This is the softest</source>
        <translation>Zachter kan niet</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Harder</translation>
    </message>
    <message>
        <source>This is the loudest</source>
        <translation>Harder kan niet</translation>
    </message>
    <message>
        <source>Louder with headphones</source>
        <translation>Harder met hoofdtelefoon</translation>
    </message>
    <message>
        <source>Voice: %1</source>
        <translation>Stem: %1</translation>
    </message>
    <message>
        <source>Explore by touch</source>
        <translation>Verkennen door aan te raken</translation>
    </message>
    <message>
        <source>A touch says what is there, a second touch uses it</source>
        <translation>Eén aanraking zegt wat er is, een tweede gebruikt het</translation>
    </message>
    <message>
        <source>Read personal details too</source>
        <translation>Ook persoonlijke gegevens voorlezen</translation>
    </message>
    <message>
        <source>Name, address and what you type; others can hear it</source>
        <translation>Naam, adres en wat u typt; anderen kunnen het horen</translation>
    </message>
</context>
<context>
    <name>SplitLine</name>
    <message>
        <source>Take now</source>
        <translation>Nu meenemen</translation>
    </message>
    <message>
        <source>Pick up here</source>
        <translation>Hier afhalen</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Bezorgen</translation>
    </message>
</context>
<context>
    <name>SplitParts</name>
    <message>
        <source>Take it now, pay at the till</source>
        <translation>Nu meenemen, aan de kassa betalen</translation>
    </message>
    <message>
        <source>Picked up at %1</source>
        <translation>Afhalen in %1</translation>
    </message>
    <message>
        <source>Delivered to your home</source>
        <translation>Thuisbezorging</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
</context>
<context>
    <name>StarPicker</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n ster</numerusform>
            <numerusform>%n sterren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>%1 out of 5 stars</source>
        <translation>%1 van 5 sterren</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>This screen is not in service</source>
        <translation>Dit scherm is buiten gebruik</translation>
    </message>
    <message>
        <source>Getting the shop ready</source>
        <translation>We richten de winkel voor u in</translation>
    </message>
    <message>
        <source>The shop cannot be reached just now</source>
        <translation>De winkel is nu niet bereikbaar</translation>
    </message>
    <message>
        <source>We are happy to help you in person. For staff: the software on this device is too old for the server and must be updated.</source>
        <translation>Onze medewerkers helpen u graag. Voor het personeel: het programma van dit apparaat is te oud voor de server en moet worden bijgewerkt.</translation>
    </message>
    <message>
        <source>We are happy to help you in person. For staff: the software on the server is too old for this device and must be updated; this screen then carries on by itself.</source>
        <translation>Onze medewerkers helpen u graag. Voor het personeel: het programma van de server is te oud voor dit apparaat en moet worden bijgewerkt; daarna gaat dit scherm vanzelf verder.</translation>
    </message>
    <message>
        <source>We are happy to help you in person. For staff: the server does not accept this device (%1); it keeps trying.</source>
        <translation>Onze medewerkers helpen u graag. Voor het personeel: de server accepteert dit apparaat niet (%1); het blijft proberen.</translation>
    </message>
    <message>
        <source>Products, prices and stock are on their way. This takes a minute, then the screen opens by itself.</source>
        <translation>Artikelen, prijzen en voorraad komen eraan. Dit duurt een minuut, daarna opent het scherm vanzelf.</translation>
    </message>
    <message>
        <source>This screen keeps trying and opens by itself. In the meantime, our staff are happy to help you.</source>
        <translation>Dit scherm blijft het proberen en opent vanzelf. Intussen helpen onze medewerkers u graag.</translation>
    </message>
    <message>
        <source>%1 percent done</source>
        <translation>%1 procent klaar</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>What happens next</source>
        <translation>Wat er nu gebeurt</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>Where to find it</source>
        <translation>Waar u het vindt</translation>
    </message>
    <message>
        <source>Ref. %1</source>
        <translation>Art.nr.&#xa0;%1</translation>
    </message>
    <message>
        <source>Figures more than twelve hours old are not shown: the store counts again before setting anything aside for you.</source>
        <translation>Cijfers ouder dan twaalf uur tonen we niet: de winkel telt opnieuw voordat er iets voor u apart wordt gelegd.</translation>
    </message>
    <message>
        <source>Choose where to pick it up</source>
        <translation>Afhaalwinkel kiezen</translation>
    </message>
    <message>
        <source>The price must be confirmed first</source>
        <translation>De prijs moet eerst worden bevestigd</translation>
    </message>
</context>
<context>
    <name>StockLine</name>
    <message>
        <source>display model to try</source>
        <translation>model om te proberen</translation>
    </message>
</context>
<context>
    <name>StockRow</name>
    <message>
        <source>Looking up stock</source>
        <translation>Voorraad opzoeken</translation>
    </message>
</context>
<context>
    <name>StockWords</name>
    <message>
        <source>In stock here</source>
        <translation>Hier op voorraad</translation>
    </message>
    <message>
        <source>Last few here</source>
        <translation>Laatste stuks hier</translation>
    </message>
    <message>
        <source>In other stores</source>
        <translation>In andere winkels</translation>
    </message>
    <message>
        <source>Sold out here</source>
        <translation>Hier uitverkocht</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message numerus="yes">
        <source>In stock in %n more store(s)</source>
        <translation>
            <numerusform>Op voorraad in nog %n winkel</numerusform>
            <numerusform>Op voorraad in nog %n winkels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in stock</source>
        <translation>%1 op voorraad</translation>
    </message>
    <message>
        <source>Only %1 left</source>
        <translation>Nog maar %1</translation>
    </message>
    <message>
        <source>Sold out</source>
        <comment>stock of a store</comment>
        <translation>Uitverkocht</translation>
    </message>
    <message>
        <source>By transfer, %1</source>
        <comment>by transfer, Thursday</comment>
        <translation>Via andere winkel, %1</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <comment>stock of a store</comment>
        <translation>Nog te bevestigen</translation>
    </message>
    <message>
        <source>Stock unknown</source>
        <comment>stock of a store</comment>
        <translation>Voorraad onbekend</translation>
    </message>
    <message>
        <source>sold out</source>
        <comment>stock of the online shop</comment>
        <translation>uitverkocht</translation>
    </message>
    <message>
        <source>delivered %1</source>
        <comment>delivered Tuesday</comment>
        <translation>bezorgd op %1</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <comment>stock of the online shop</comment>
        <translation>nog te bevestigen</translation>
    </message>
    <message>
        <source>in this store</source>
        <comment>12 in stock in this store</comment>
        <translation>in deze winkel</translation>
    </message>
    <message>
        <source>checked %1</source>
        <comment>checked 4 minutes ago</comment>
        <translation>%1 gecontroleerd</translation>
    </message>
    <message>
        <source>counted yesterday at %1</source>
        <translation>gisteren om %1&#xa0;uur geteld</translation>
    </message>
    <message>
        <source>counted today at %1</source>
        <translation>vandaag om %1&#xa0;uur geteld</translation>
    </message>
    <message>
        <source>counted %1 at %2</source>
        <comment>day and hour</comment>
        <translation>%1 om %2&#xa0;uur geteld</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>open tot %1&#xa0;uur</translation>
    </message>
    <message>
        <source>opens at %1</source>
        <translation>opent om %1&#xa0;uur</translation>
    </message>
    <message>
        <source>opens tomorrow at %1</source>
        <translation>opent morgen om %1&#xa0;uur</translation>
    </message>
    <message>
        <source>opens %1 at %2</source>
        <comment>day and hour</comment>
        <translation>opent %1 om %2&#xa0;uur</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a store</comment>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>aisle %1, bay %2</source>
        <translation>gangpad %1, vak %2</translation>
    </message>
    <message>
        <source>aisle %1</source>
        <translation>gangpad %1</translation>
    </message>
    <message>
        <source>%1, to your home from %2</source>
        <comment>day, price of delivery</comment>
        <translation>%1, thuisbezorgd vanaf %2</translation>
    </message>
    <message>
        <source>%1, to your home, free of charge</source>
        <comment>day</comment>
        <translation>%1, gratis thuisbezorgd</translation>
    </message>
</context>
<context>
    <name>StorePin</name>
    <message>
        <source>%1, store %2</source>
        <translation>%1, winkel %2</translation>
    </message>
</context>
<context>
    <name>StorePlan</name>
    <message>
        <source>You are here</source>
        <translation>U bent hier</translation>
    </message>
    <message>
        <source>Plan of the stores</source>
        <translation>Kaart van de winkels</translation>
    </message>
</context>
<context>
    <name>StoreRow</name>
    <message>
        <source>Pick-up</source>
        <translation>Afhalen</translation>
    </message>
</context>
<context>
    <name>Stores</name>
    <message>
        <source>Where would you like to pick it up?</source>
        <translation>Waar wilt u het afhalen?</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n artikel</numerusform>
            <numerusform>%n artikelen</numerusform>
        </translation>
    </message>
    <message>
        <source>Free · sent there from another store</source>
        <translation>Gratis · komt uit een andere winkel</translation>
    </message>
    <message>
        <source>Free · wait for our message</source>
        <translation>Gratis · wacht op ons bericht</translation>
    </message>
    <message>
        <source>Free · the store checks first</source>
        <translation>Gratis · de winkel controleert het eerst</translation>
    </message>
    <message>
        <source>Pick up at %1</source>
        <translation>Afhalen in %1</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>Afhalen</translation>
    </message>
    <message>
        <source>Choose a store first</source>
        <translation>Kies eerst een winkel</translation>
    </message>
</context>
<context>
    <name>StoresFilters</name>
    <message>
        <source>Nearest</source>
        <translation>Dichtstbij</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Op voorraad</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Nu open</translation>
    </message>
    <message>
        <source>24-hour locker</source>
        <translation>Afhaalkluis 24/7</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>5 stores of 12</comment>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>StoresList</name>
    <message>
        <source>By transfer</source>
        <translation>Via andere winkel</translation>
    </message>
    <message>
        <source>Pick-up</source>
        <translation>Afhalen</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Niet mogelijk</translation>
    </message>
    <message>
        <source>No matching store</source>
        <translation>Geen passende winkel</translation>
    </message>
    <message>
        <source>Every store is listed again without the filters.</source>
        <translation>Zonder filters staan alle winkels weer in de lijst.</translation>
    </message>
    <message>
        <source>Show the nearest stores</source>
        <translation>Dichtstbijzijnde tonen</translation>
    </message>
    <message>
        <source>Show all stores</source>
        <translation>Alle winkels tonen</translation>
    </message>
</context>
<context>
    <name>StoresPlan</name>
    <message>
        <source>You are here</source>
        <translation>U bent hier</translation>
    </message>
</context>
<context>
    <name>SwitchSettings</name>
    <message>
        <source>One switch or key</source>
        <translation>Eén schakelaar of toets</translation>
    </message>
    <message>
        <source>A frame moves on by itself; Space or Enter uses what is in it</source>
        <translation>Een kader schuift vanzelf door; spatie of Enter gebruikt wat erin staat</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>how long the frame stays on each thing</extracomment>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n seconden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TabletRail</name>
    <message>
        <source>To do</source>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Verkoop</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
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
        <translation>Foto %1 van %2</translation>
    </message>
</context>
<context>
    <name>ToggleRow</name>
    <message>
        <source>On</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>%1, start page</source>
        <translation>%1, startpagina</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Oproep…</translation>
    </message>
    <message>
        <source>Call a member of staff</source>
        <translation>Medewerker oproepen</translation>
    </message>
    <message>
        <source>We are looking for somebody</source>
        <translation>We zoeken een medewerker</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Toegankelijkheid</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Taal: %1</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Winkelmandje</translation>
    </message>
    <message numerus="yes">
        <source>Basket, %n item(s)</source>
        <translation>
            <numerusform>Winkelmandje, %n artikel</numerusform>
            <numerusform>Winkelmandje, %n artikelen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Track</name>
    <message>
        <source>Which order is it?</source>
        <translation>Om welke bestelling gaat het?</translation>
    </message>
    <message>
        <source>Enter its number, and the e-mail address or phone number that you gave with it.</source>
        <translation>Typ het nummer en het e-mailadres of telefoonnummer dat u erbij hebt opgegeven.</translation>
    </message>
    <message>
        <source>Show my order</source>
        <translation>Mijn bestelling tonen</translation>
    </message>
    <message>
        <source>Scan the code of the order</source>
        <translation>Code van de bestelling scannen</translation>
    </message>
    <message>
        <source>Only used to find your order. Erased from this screen as soon as you leave.</source>
        <translation>Alleen om uw bestelling te vinden. Gewist van dit scherm zodra u weggaat.</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>Nummer van de bestelling</translation>
    </message>
    <message>
        <source>E-mail address or phone number</source>
        <translation>E-mailadres of telefoonnummer</translation>
    </message>
</context>
<context>
    <name>TrackFacts</name>
    <message>
        <source>Placed on</source>
        <translation>Besteld op</translation>
    </message>
    <message>
        <source>Delivery method</source>
        <translation>Bezorgwijze</translation>
    </message>
    <message>
        <source>Pick-up at %1</source>
        <translation>Afhalen in %1</translation>
    </message>
    <message>
        <source>Delivery to your home</source>
        <translation>Thuisbezorging</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Being checked: please do not pay a second time</source>
        <translation>Wordt gecontroleerd: betaal geen tweede keer</translation>
    </message>
    <message>
        <source>At the till, or by phone</source>
        <translation>Aan de kassa of met de telefoon</translation>
    </message>
</context>
<context>
    <name>TrackLines</name>
    <message>
        <source>An item no longer in the range</source>
        <translation>Een artikel dat niet meer in het assortiment is</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Bezorging</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Kortingen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
</context>
<context>
    <name>TrackOrder</name>
    <message>
        <source>Order %1</source>
        <translation>Bestelling %1</translation>
    </message>
    <message>
        <source>Return an item</source>
        <translation>Artikel retourneren</translation>
    </message>
    <message>
        <source>Everything in this order is being returned</source>
        <translation>Alles van deze bestelling gaat retour</translation>
    </message>
    <message>
        <source>Nothing in this order can be returned (any more)</source>
        <translation>Van deze bestelling kan niets (meer) retour</translation>
    </message>
    <message>
        <source>Another order</source>
        <translation>Een andere bestelling</translation>
    </message>
</context>
<context>
    <name>TrackReturns</name>
    <message>
        <source>You can return it until %1; by law you may cancel without giving a reason until %2.</source>
        <translation>U kunt het retourneren tot en met %1; wettelijk mag u tot en met %2 zonder reden herroepen.</translation>
    </message>
    <message>
        <source>You can return it until %1.</source>
        <translation>U kunt het retourneren tot en met %1.</translation>
    </message>
    <message numerus="yes">
        <source>Return %1 · %n item(s)</source>
        <translation>
            <numerusform>Retour %1 · %n stuk</numerusform>
            <numerusform>Retour %1 · %n stuks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackTrouble</name>
    <message>
        <source>We cannot find this order</source>
        <translation>We vinden deze bestelling niet</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>Te veel pogingen</translation>
    </message>
    <message>
        <source>One more thing: how can we reach you?</source>
        <translation>Nog één ding: hoe bereiken we u?</translation>
    </message>
    <message>
        <source>We cannot look it up at the moment</source>
        <translation>We kunnen uw bestelling nu niet opzoeken</translation>
    </message>
    <message>
        <source>The number and contact do not match. Please compare them with your receipt or message.</source>
        <translation>Nummer en contact komen niet overeen. Vergelijk ze met uw bon of bericht.</translation>
    </message>
    <message>
        <source>To protect your order, please wait a quarter of an hour. A member of staff can help you straight away.</source>
        <translation>Om uw bestelling te beschermen vragen we u een kwartier te wachten. Een medewerker kan u meteen helpen.</translation>
    </message>
    <message>
        <source>This code only contains the number. Please add the contact that you gave with the order.</source>
        <translation>Deze code bevat alleen het nummer. Voeg het contact toe dat u bij de bestelling opgaf.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>TrackWords</name>
    <message>
        <source>Your order, according to its code</source>
        <translation>Uw bestelling, volgens de code</translation>
    </message>
    <message>
        <source>Your order is confirmed</source>
        <translation>Uw bestelling is bevestigd</translation>
    </message>
    <message>
        <source>Your order is being prepared</source>
        <translation>Uw bestelling wordt klaargezet</translation>
    </message>
    <message>
        <source>Your order is ready</source>
        <translation>Uw bestelling is klaar</translation>
    </message>
    <message>
        <source>We need a word with you</source>
        <translation>We moeten u even spreken</translation>
    </message>
    <message>
        <source>Your order was not picked up in time</source>
        <translation>Uw bestelling is niet op tijd afgehaald</translation>
    </message>
    <message>
        <source>Your order is cancelled</source>
        <translation>Uw bestelling is geannuleerd</translation>
    </message>
    <message>
        <source>Your parcel is on its way</source>
        <translation>Uw pakket is onderweg</translation>
    </message>
    <message>
        <source>Your order has been delivered</source>
        <translation>Uw bestelling is bezorgd</translation>
    </message>
    <message>
        <source>Your order has been picked up</source>
        <translation>Uw bestelling is afgehaald</translation>
    </message>
    <message>
        <source>Your order was returned</source>
        <translation>Uw bestelling is geretourneerd</translation>
    </message>
    <message>
        <source>Your purchase</source>
        <translation>Uw aankoop</translation>
    </message>
    <message>
        <source>Its progress can only be shown with a connection. A member of staff can help you.</source>
        <translation>Hoe het ermee staat, is alleen met verbinding te zien. Een medewerker kan u helpen.</translation>
    </message>
    <message>
        <source>We are preparing it at %1. Wait for our message before you set out.</source>
        <translation>We zetten uw bestelling klaar in %1. Wacht op ons bericht voordat u vertrekt.</translation>
    </message>
    <message>
        <source>We are preparing your parcel and will write to you when it leaves.</source>
        <translation>We maken uw pakket klaar en sturen een bericht wanneer het vertrekt.</translation>
    </message>
    <message>
        <source>It is waiting for you at %1. Bring its code and proof of identity.</source>
        <translation>Uw bestelling ligt klaar in %1. Neem de code en een identiteitsbewijs mee.</translation>
    </message>
    <message>
        <source>A member of staff will call you. Nothing is charged. You may also ask here, with this number.</source>
        <translation>Een medewerker belt u. Er wordt niets afgeschreven. U kunt het met dit nummer ook hier vragen.</translation>
    </message>
    <message>
        <source>It is no longer set aside, and nothing is charged. You can order again at any time.</source>
        <translation>Uw bestelling ligt niet meer apart en er wordt niets afgeschreven. U kunt altijd opnieuw bestellen.</translation>
    </message>
    <message>
        <source>Nothing is charged.</source>
        <translation>Er wordt niets afgeschreven.</translation>
    </message>
    <message>
        <source>The carrier will deliver it; the dispatch message says when.</source>
        <translation>De vervoerder bezorgt uw bestelling; in het verzendbericht staat wanneer.</translation>
    </message>
    <message>
        <source>The refund takes 14 days at most.</source>
        <translation>De terugbetaling duurt maximaal 14&#xa0;dagen.</translation>
    </message>
    <message>
        <source>Thank you for shopping with us.</source>
        <translation>Bedankt voor uw vertrouwen.</translation>
    </message>
    <message>
        <source>There is no connection. This order was placed here, it is kept safe and will be sent as soon as the connection is back.</source>
        <translation>Er is geen verbinding. Deze bestelling is hier geplaatst, veilig opgeslagen en wordt verzonden zodra de verbinding terug is.</translation>
    </message>
    <message>
        <source>There is no connection. This order was placed here and confirmed. What has happened since cannot be seen now.</source>
        <translation>Er is geen verbinding. Deze bestelling is hier geplaatst en bevestigd. Wat er sindsdien is gebeurd, is nu niet te zien.</translation>
    </message>
    <message>
        <source>There is no connection. This order was placed here; a member of staff needs a word with you.</source>
        <translation>Er is geen verbinding. Deze bestelling is hier geplaatst; een medewerker moet u even spreken.</translation>
    </message>
    <message>
        <source>There is no connection. Nothing is lost: your order is safe. Please try again, or ask a member of staff.</source>
        <translation>Er is geen verbinding. Niets is verloren: uw bestelling is veilig. Probeer het opnieuw of vraag het een medewerker.</translation>
    </message>
    <message>
        <source>Requested: bring it to any of our stores</source>
        <translation>Aangevraagd: breng het naar een van onze winkels</translation>
    </message>
    <message>
        <source>Received: we are checking it</source>
        <translation>Ontvangen: we controleren het</translation>
    </message>
    <message>
        <source>Done: refunded</source>
        <translation>Klaar: terugbetaald</translation>
    </message>
    <message>
        <source>Not accepted: a member of staff will tell you why</source>
        <translation>Niet geaccepteerd: een medewerker legt u uit waarom</translation>
    </message>
    <message>
        <source>Please enter the number of the order</source>
        <translation>Typ het nummer van de bestelling</translation>
    </message>
    <message>
        <source>The number does not match: please check it again</source>
        <translation>Het nummer klopt niet: controleer het nog eens</translation>
    </message>
    <message>
        <source>The number is longer, for example MM-7F3K-28QX</source>
        <translation>Het nummer is langer, bijvoorbeeld MM-7F3K-28QX</translation>
    </message>
    <message>
        <source>Please enter your e-mail address or phone number</source>
        <translation>Typ uw e-mailadres of telefoonnummer</translation>
    </message>
    <message>
        <source>This is neither an e-mail address nor a phone number</source>
        <translation>Dit is geen e-mailadres en geen telefoonnummer</translation>
    </message>
</context>
<context>
    <name>VerifiedMark</name>
    <message>
        <source>Verified purchase</source>
        <translation>Geverifieerde aankoop</translation>
    </message>
    <message>
        <source>Purchase not verified</source>
        <translation>Aankoop niet geverifieerd</translation>
    </message>
</context>
</TS>
