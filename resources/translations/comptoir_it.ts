<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it">
<context>
    <name>AccessibilityRow</name>
    <message>
        <source>Larger text, contrast, lower screen</source>
        <translation>Testo più grande, contrasto, schermo abbassato</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilità</translation>
    </message>
</context>
<context>
    <name>AccessibilitySheet</name>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilità</translation>
    </message>
    <message>
        <source>These settings apply to your visit, then everything goes back to normal.</source>
        <translation>Queste impostazioni valgono per la sua visita, poi tutto torna come prima.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Dimensione del testo</translation>
    </message>
    <message>
        <source>Text at %1 percent</source>
        <translation>Testo al %1 per cento</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>size of the text</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasto elevato</translation>
    </message>
    <message>
        <source>White and yellow on black, thicker lines</source>
        <translation>Bianco e giallo su nero, linee più spesse</translation>
    </message>
    <message>
        <source>Lower screen</source>
        <translation>Schermo abbassato</translation>
    </message>
    <message>
        <source>What you touch moves down, within reach from a wheelchair</source>
        <translation>Tutto scende alla portata di una sedia a rotelle</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Meno movimento</translation>
    </message>
    <message>
        <source>Pages and pictures appear without moving</source>
        <translation>Pagine e immagini appaiono senza movimento</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Suoni</translation>
    </message>
    <message>
        <source>A short tone when a code is read, for keys and for mistakes</source>
        <translation>Un breve suono per un codice letto, per i tasti e per gli errori</translation>
    </message>
</context>
<context>
    <name>ActionButton</name>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Where do we deliver?</source>
        <translation>Dove consegniamo?</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>Paese: %1</translation>
    </message>
    <message>
        <source>Floor, door code, company (optional)</source>
        <translation>Piano, codice del portone, azienda (facoltativo)</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Number and street</source>
        <translation>Numero e via</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Via e numero civico</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>CAP</translation>
    </message>
    <message>
        <source>Postcode (optional)</source>
        <translation>CAP (se esiste)</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincia</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Località</translation>
    </message>
    <message>
        <source>This is not a postcode for this country: %1. Example: %2</source>
        <translation>Non è un CAP di questo paese: %1. Esempio: %2</translation>
    </message>
    <message>
        <source>Please enter the province: type its first letters, then choose it.</source>
        <translation>Inserisca la provincia: bastano le prime lettere, poi la scelga.</translation>
    </message>
</context>
<context>
    <name>AskFrame</name>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>To do</source>
        <translation>Da gestire</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connesso</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Non connesso</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Niente da gestire</translation>
    </message>
    <message>
        <source>No customer is waiting for a call, and everything done on this tablet has been received.</source>
        <translation>Nessun cliente attende una chiamata e tutto ciò che è stato fatto su questo tablet è stato ricevuto.</translation>
    </message>
</context>
<context>
    <name>AttentionAside</name>
    <message>
        <source>Dealt with?</source>
        <translation>È risolto?</translation>
    </message>
    <message>
        <source>“%1” leaves this list. Nothing is deleted: IT still finds it on this tablet, and head office keeps its answer.</source>
        <translation>«%1» esce da questo elenco. Nulla viene eliminato: l’assistenza informatica lo ritrova su questo tablet e la sede conserva la sua risposta.</translation>
    </message>
    <message>
        <source>Yes, it is dealt with</source>
        <translation>Sì, è risolto</translation>
    </message>
    <message>
        <source>Keep it in the list</source>
        <translation>Lascia nell’elenco</translation>
    </message>
</context>
<context>
    <name>AttentionCalls</name>
    <message>
        <source>Customers to call</source>
        <translation>Clienti da richiamare</translation>
    </message>
    <message>
        <source>An item no longer in the range</source>
        <translation>Un articolo non più in assortimento</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>article</comment>
        <translation>
            <numerusform>%1 e %n altro</numerusform>
            <numerusform>%1 e %n altri</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>order number, how long ago</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Sarà inviato</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Vedi</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>a customer</comment>
        <translation>Chiama</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <comment>an action</comment>
        <translation>%1, ordine %2</translation>
    </message>
    <message>
        <source>There are more. They will appear as these are settled.</source>
        <translation>Ce ne sono altri. Compaiono man mano che questi vengono gestiti.</translation>
    </message>
</context>
<context>
    <name>AttentionContact</name>
    <message>
        <source>Already settled</source>
        <translation>Già gestito</translation>
    </message>
    <message>
        <source>Contact details need the network</source>
        <translation>Per i recapiti serve la rete</translation>
    </message>
    <message>
        <source>The contact details cannot be shown</source>
        <translation>I recapiti non possono essere mostrati</translation>
    </message>
    <message>
        <source>A colleague has just settled this order.</source>
        <translation>Un collega ha appena gestito questo ordine.</translation>
    </message>
    <message>
        <source>They are only ever looked up live. If the customer is with you, you can still note what they say.</source>
        <translation>Si consultano solo in tempo reale. Se il cliente è davanti a lei, può comunque annotare la sua risposta.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>AttentionLines</name>
    <message>
        <source>Item %1</source>
        <translation>Articolo %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>pieces, article</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a price</comment>
        <translation>oggi %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Total with delivery</source>
        <translation>Totale con consegna</translation>
    </message>
    <message>
        <source>Total today</source>
        <translation>Totale oggi</translation>
    </message>
</context>
<context>
    <name>AttentionNotice</name>
    <message>
        <source>Offline: as of %1</source>
        <comment>time of day</comment>
        <translation>Non connesso: situazione delle %1</translation>
    </message>
    <message>
        <source>Offline: customers to call are not shown</source>
        <translation>Non connesso: i clienti da richiamare non sono mostrati</translation>
    </message>
    <message>
        <source>You belong to another store</source>
        <translation>Lei fa parte di un altro negozio</translation>
    </message>
    <message>
        <source>Head office did not answer as expected</source>
        <translation>La sede non ha risposto come previsto</translation>
    </message>
    <message>
        <source>New orders are missing, and so are contacts that you have not opened. What you note is kept and sent later.</source>
        <translation>Mancano i nuovi ordini e i recapiti che non ha aperto. Ciò che annota viene conservato e inviato più tardi.</translation>
    </message>
    <message>
        <source>They are only ever looked up live. What was done on this tablet is shown, and sent once the network is back.</source>
        <translation>Si consultano solo in tempo reale. Ciò che è stato fatto su questo tablet è mostrato e sarà inviato appena torna la rete.</translation>
    </message>
    <message>
        <source>Customers to call are shown only to this store’s own staff.</source>
        <translation>I clienti da richiamare sono mostrati solo agli addetti di questo negozio.</translation>
    </message>
    <message>
        <source>Customers to call are not up to date. Please try again in a moment.</source>
        <translation>I clienti da richiamare non sono aggiornati. Riprovi tra un momento.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>AttentionOrder</name>
    <message>
        <source>Order %1</source>
        <translation>Ordine %1</translation>
    </message>
    <message>
        <source>What did the customer say?</source>
        <translation>Che cosa ha detto il cliente?</translation>
    </message>
    <message>
        <source>Noted on this tablet; it is sent as soon as head office can be reached.</source>
        <translation>Annotato su questo tablet; sarà inviato appena la sede è raggiungibile.</translation>
    </message>
    <message>
        <source>Done: I have called</source>
        <translation>Fatto: ho chiamato</translation>
    </message>
    <message>
        <source>First say what the customer said</source>
        <translation>Indichi prima la risposta</translation>
    </message>
</context>
<context>
    <name>AttentionParked</name>
    <message>
        <source>Refused by head office</source>
        <translation>Rifiutato dalla sede</translation>
    </message>
    <message>
        <source>Done on this tablet %1</source>
        <comment>how long ago</comment>
        <translation>Fatto su questo tablet %1</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Reinvia</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>È risolto</translation>
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
            <numerusform>%n azione da inviare</numerusform>
            <numerusform>%n azioni da inviare</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures: %1 of %2</source>
        <translation>Immagini: %1 di %2</translation>
    </message>
    <message>
        <source>Up to date %1</source>
        <comment>how long ago</comment>
        <translation>Aggiornato %1</translation>
    </message>
    <message>
        <source>No news from head office since start-up</source>
        <translation>Nessuna notizia dalla sede dall’avvio</translation>
    </message>
</context>
<context>
    <name>AttentionWords</name>
    <message>
        <source>Out of stock</source>
        <translation>Esaurito</translation>
    </message>
    <message>
        <source>Price has gone up</source>
        <translation>Prezzo aumentato</translation>
    </message>
    <message>
        <source>No longer sold</source>
        <translation>Non più in vendita</translation>
    </message>
    <message>
        <source>Store not available</source>
        <translation>Negozio non disponibile</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <comment>an order</comment>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Da verificare</translation>
    </message>
    <message>
        <source>There were not enough left. Nothing is reserved for this order.</source>
        <translation>Non ce n’erano più abbastanza. Nulla è riservato per questo ordine.</translation>
    </message>
    <message>
        <source>The price has gone up since then. The customer pays no more without agreeing to it.</source>
        <translation>Nel frattempo il prezzo è aumentato. Il cliente non paga nulla in più senza il suo consenso.</translation>
    </message>
    <message>
        <source>An item is no longer sold.</source>
        <translation>Un articolo non è più in vendita.</translation>
    </message>
    <message>
        <source>The store chosen for pick-up is not taking orders.</source>
        <translation>Il negozio scelto per il ritiro non accetta ordini.</translation>
    </message>
    <message>
        <source>Something is missing: the address, a way to reach the customer, or a delivery method that we offer.</source>
        <translation>Manca qualcosa: l’indirizzo, un modo per contattare il cliente o un tipo di consegna disponibile.</translation>
    </message>
    <message>
        <source>Head office could not accept this order as it was.</source>
        <translation>La sede non ha potuto accettare questo ordine così com’era.</translation>
    </message>
    <message>
        <source>Not possible: there are not enough anywhere yet.</source>
        <translation>Non è possibile: da nessuna parte ce n’è ancora abbastanza.</translation>
    </message>
    <message>
        <source>Not possible: an item is no longer sold.</source>
        <translation>Non è possibile: un articolo non è più in vendita.</translation>
    </message>
    <message>
        <source>Not possible: the order is incomplete.</source>
        <translation>Non è possibile: l’ordine è incompleto.</translation>
    </message>
    <message>
        <source>Out of stock everywhere</source>
        <translation>Esaurito ovunque</translation>
    </message>
    <message>
        <source>Not enough left</source>
        <translation>Non ce n’è abbastanza</translation>
    </message>
    <message>
        <source>Keeps the order</source>
        <translation>Mantiene l’ordine</translation>
    </message>
    <message>
        <source>Wants something else</source>
        <translation>Vuole altro</translation>
    </message>
    <message>
        <source>Cancels the order</source>
        <translation>Annulla l’ordine</translation>
    </message>
    <message>
        <source>Confirmed and reserved, %1 to pay.</source>
        <translation>Confermato e riservato, %1 da pagare.</translation>
    </message>
    <message>
        <source>This order is closed; make the new one in Sale.</source>
        <translation>Questo ordine è chiuso; faccia quello nuovo in Vendita.</translation>
    </message>
    <message>
        <source>This order is closed, nothing stays reserved.</source>
        <translation>Questo ordine è chiuso, nulla resta riservato.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Ordine %1</translation>
    </message>
    <message>
        <source>Call about order %1: %2</source>
        <comment>number, what was said</comment>
        <translation>Chiamata, ordine %1: %2</translation>
    </message>
    <message>
        <source>Payment of order %1</source>
        <translation>Pagamento dell’ordine %1</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>an order</comment>
        <translation>mantenuto</translation>
    </message>
    <message>
        <source>replaced</source>
        <comment>an order</comment>
        <translation>sostituito</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>an order</comment>
        <translation>annullato</translation>
    </message>
    <message>
        <source>There are not enough left.</source>
        <translation>Non ce n’è più abbastanza.</translation>
    </message>
    <message>
        <source>The price has gone up.</source>
        <translation>Il prezzo è aumentato.</translation>
    </message>
    <message>
        <source>A colleague has already settled this order differently.</source>
        <translation>Un collega ha già gestito questo ordine in altro modo.</translation>
    </message>
    <message>
        <source>This store is not handling any order with this number.</source>
        <translation>Questo negozio non segue alcun ordine con questo numero.</translation>
    </message>
    <message>
        <source>The card reader took a different amount from the order total.</source>
        <translation>Il POS ha incassato un importo diverso da quello dell’ordine.</translation>
    </message>
    <message>
        <source>The order has already been paid. The amount may have been taken twice.</source>
        <translation>L’ordine è già pagato. L’importo potrebbe essere stato incassato due volte.</translation>
    </message>
    <message>
        <source>The order is no longer valid. The amount may have to be refunded.</source>
        <translation>L’ordine non è più valido. Potrebbe essere necessario rimborsare l’importo.</translation>
    </message>
    <message>
        <source>Head office has something else under the same name. IT can see more.</source>
        <translation>La sede ha qualcos’altro con lo stesso nome. L’assistenza informatica può vedere di più.</translation>
    </message>
    <message>
        <source>Head office could not read it, or may not accept it from this tablet.</source>
        <translation>La sede non è riuscita a leggerlo o non può accettarlo da questo tablet.</translation>
    </message>
    <message>
        <source>Head office refused it (%1).</source>
        <comment>a word for IT</comment>
        <translation>La sede lo ha rifiutato (%1).</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Start page</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Touch the screen to begin</source>
        <translation>Tocchi lo schermo per iniziare</translation>
    </message>
</context>
<context>
    <name>AttractPeek</name>
    <message numerus="yes">
        <source>%1 · %n review(s)</source>
        <translation>
            <numerusform>%1 · %n recensione</numerusform>
            <numerusform>%1 · %n recensioni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttractWords</name>
    <message>
        <source>Touch the screen
to begin</source>
        <translation>Tocchi lo schermo
per iniziare</translation>
    </message>
    <message>
        <source>Touch the screen
or show a code</source>
        <translation>Tocchi lo schermo
o mostri un codice</translation>
    </message>
    <message>
        <source>QR code or barcode of an item, on the box or on the shelf</source>
        <translation>Codice QR o a barre di un articolo, sulla confezione o sullo scaffale</translation>
    </message>
</context>
<context>
    <name>Basket</name>
    <message>
        <source>Your basket</source>
        <translation>Il suo carrello</translation>
    </message>
    <message>
        <source>Your basket is empty</source>
        <translation>Il suo carrello è vuoto</translation>
    </message>
    <message>
        <source>Scan the code of an item, or browse the whole range.</source>
        <translation>Scansioni il codice di un articolo o sfogli i reparti.</translation>
    </message>
    <message>
        <source>Scan an item</source>
        <translation>Scansiona un articolo</translation>
    </message>
    <message>
        <source>Browse the range</source>
        <translation>Sfoglia i reparti</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Consegna</translation>
    </message>
    <message numerus="yes">
        <source>Total, %n item(s)</source>
        <translation>
            <numerusform>Totale, %n articolo</numerusform>
            <numerusform>Totale, %n articoli</numerusform>
        </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordina</translation>
    </message>
    <message>
        <source>First remove what is no longer sold</source>
        <translation>Rimuova prima ciò che non è più in vendita</translation>
    </message>
</context>
<context>
    <name>BasketAccount</name>
    <message>
        <source>%1: %2 points</source>
        <comment>first name, number</comment>
        <translation>%1: %2 punti</translation>
    </message>
    <message>
        <source>Your card is registered</source>
        <translation>La sua carta è registrata</translation>
    </message>
    <message>
        <source>The points for this order will be added. Your points cannot be used at the moment: there is no connection.</source>
        <translation>I punti di questo ordine saranno accreditati. Al momento i punti non si possono usare: non c’è connessione.</translation>
    </message>
    <message>
        <source>With your loyalty card or your phone number</source>
        <translation>Con la carta fedeltà o il numero di telefono</translation>
    </message>
    <message>
        <source>Not me</source>
        <translation>Non sono io</translation>
    </message>
    <message>
        <source>Collect and use your points</source>
        <translation>Raccolga e usi i suoi punti</translation>
    </message>
    <message>
        <source>Your points cannot be used at the moment: there is no connection.</source>
        <translation>Al momento i punti non si possono usare: non c’è connessione.</translation>
    </message>
    <message>
        <source>Use %1 points</source>
        <translation>Usa %1 punti</translation>
    </message>
    <message>
        <source>%1 less to pay</source>
        <translation>%1 in meno da pagare</translation>
    </message>
    <message>
        <source>A voucher cannot be used at the moment: there is no connection.</source>
        <translation>Al momento i buoni non si possono usare: non c’è connessione.</translation>
    </message>
    <message>
        <source>Voucher of %1</source>
        <translation>Buono da %1</translation>
    </message>
    <message>
        <source>Can be used once, in full. Valid until %1.</source>
        <translation>Si usa per intero, una volta sola. Valido fino al %1.</translation>
    </message>
</context>
<context>
    <name>BasketBenefits</name>
    <message>
        <source>Add another code</source>
        <translation>Aggiungi un altro codice</translation>
    </message>
    <message>
        <source>Add a discount code</source>
        <translation>Aggiungi un codice sconto</translation>
    </message>
</context>
<context>
    <name>BasketCode</name>
    <message>
        <source>Take it and pay at the till</source>
        <translation>Lo prenda e paghi in cassa</translation>
    </message>
    <message>
        <source>Scan this code with your phone, or show it to a member of staff: the till will read your basket from it. It works once, for half an hour.</source>
        <translation>Scansioni questo codice con il telefono o lo mostri a un addetto: la cassa vi legge il suo carrello. È valido una volta, per mezz’ora.</translation>
    </message>
    <message>
        <source>QR code of your basket</source>
        <translation>Codice QR del suo carrello</translation>
    </message>
    <message>
        <source>Where to find it in this store</source>
        <translation>Dove si trova in questo negozio</translation>
    </message>
    <message>
        <source>Aisle %1, bay %2</source>
        <translation>Corsia %1, scaffale %2</translation>
    </message>
    <message>
        <source>Please ask a member of staff</source>
        <translation>Chieda a un addetto</translation>
    </message>
    <message>
        <source>Finish and clear the screen</source>
        <translation>Termina e cancella lo schermo</translation>
    </message>
</context>
<context>
    <name>BasketCodeSheet</name>
    <message>
        <source>Take your basket with you</source>
        <translation>Porti con sé il carrello</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code.</source>
        <translation>Inquadri il codice con la fotocamera del telefono.</translation>
    </message>
    <message>
        <source>QR code of your basket</source>
        <translation>Codice QR del suo carrello</translation>
    </message>
</context>
<context>
    <name>BasketHandover</name>
    <message>
        <source>QR code of your basket</source>
        <translation>Codice QR del suo carrello</translation>
    </message>
    <message>
        <source>Take your basket with you</source>
        <translation>Porti con sé il carrello</translation>
    </message>
    <message>
        <source>Scan this code with your phone, or show it to a member of staff or at the till: your basket opens there. It works once, for half an hour. It contains nothing personal.</source>
        <translation>Scansioni questo codice con il telefono o lo mostri a un addetto o in cassa: il suo carrello si apre lì. È valido una volta, per mezz’ora. Non contiene nulla di personale.</translation>
    </message>
    <message>
        <source>Make it larger</source>
        <translation>Mostra più grande</translation>
    </message>
</context>
<context>
    <name>BasketLines</name>
    <message>
        <source>%1 each</source>
        <translation>%1 al pezzo</translation>
    </message>
    <message>
        <source>The price has changed since you added it.</source>
        <translation>Il prezzo è cambiato da quando l’ha aggiunto.</translation>
    </message>
    <message>
        <source>No longer sold. Please remove it.</source>
        <translation>Non più in vendita. Lo rimuova, per favore.</translation>
    </message>
</context>
<context>
    <name>BasketUndo</name>
    <message>
        <source>Removed from the basket</source>
        <translation>Rimosso dal carrello</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Ripristina</translation>
    </message>
</context>
<context>
    <name>BenefitWords</name>
    <message>
        <source>One moment, we are checking it.</source>
        <translation>Un momento, lo stiamo verificando.</translation>
    </message>
    <message>
        <source>Checked when the order is confirmed. If it is valid, you pay less; if not, the price shown applies.</source>
        <translation>Verificato alla conferma dell’ordine. Se è valido, paga meno; altrimenti resta il prezzo indicato.</translation>
    </message>
    <message>
        <source>This code is not valid yet.</source>
        <translation>Questo codice non è ancora valido.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>Questo codice è scaduto.</translation>
    </message>
    <message>
        <source>Spend %1 more to use this code.</source>
        <translation>Mancano %1 nel carrello per usare questo codice.</translation>
    </message>
    <message>
        <source>Nothing in your basket is part of this offer.</source>
        <translation>Nulla nel carrello rientra in questa offerta.</translation>
    </message>
    <message>
        <source>Applies as soon as you choose a paid delivery.</source>
        <translation>Si applica quando sceglie una consegna a pagamento.</translation>
    </message>
    <message>
        <source>All of these codes have been used.</source>
        <translation>Tutti questi codici sono già stati usati.</translation>
    </message>
    <message>
        <source>You have already used this code.</source>
        <translation>Ha già usato questo codice.</translation>
    </message>
    <message>
        <source>Cannot be combined with the other code.</source>
        <translation>Non è cumulabile con l’altro codice.</translation>
    </message>
    <message>
        <source>We do not recognise this code. Please check it again.</source>
        <translation>Non conosciamo questo codice. Lo ricontrolli.</translation>
    </message>
    <message>
        <source>This code is already in your basket.</source>
        <translation>Questo codice è già nel suo carrello.</translation>
    </message>
    <message>
        <source>No more codes can be used in one order.</source>
        <translation>Un ordine non ammette altri codici.</translation>
    </message>
    <message>
        <source>A code has only letters and digits.</source>
        <translation>Un codice ha solo lettere e cifre.</translation>
    </message>
    <message>
        <source>Your voucher</source>
        <translation>Il suo buono</translation>
    </message>
    <message>
        <source>%1 of your points</source>
        <translation>%1 dei suoi punti</translation>
    </message>
    <message>
        <source>There is no card with this number. Please show the card again, or use your phone number.</source>
        <translation>Nessuna carta ha questo numero. La mostri di nuovo o usi il numero di telefono.</translation>
    </message>
    <message>
        <source>This is not the code that was sent. Please check it again.</source>
        <translation>Non è il codice inviato. Lo ricontrolli.</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>Il codice ha sei cifre.</translation>
    </message>
    <message>
        <source>This code has expired. Please ask for another one.</source>
        <translation>Questo codice è scaduto. Ne richieda un altro.</translation>
    </message>
    <message>
        <source>Too many tries. Please wait a quarter of an hour, or ask a member of staff.</source>
        <translation>Troppi tentativi. Attenda un quarto d’ora o chieda a un addetto.</translation>
    </message>
    <message>
        <source>This needs a connection, and there is none at the moment. You can still order.</source>
        <translation>Per questo serve la connessione, che al momento non c’è. Può ordinare comunque.</translation>
    </message>
    <message numerus="yes">
        <source>This basket earns %n point(s)</source>
        <translation>
            <numerusform>Questo carrello vale %n punto</numerusform>
            <numerusform>Questo carrello vale %n punti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BigField</name>
    <message>
        <source>Looks right</source>
        <translation>Corretto</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Cancella</translation>
    </message>
</context>
<context>
    <name>CameraSetup</name>
    <message>
        <source>Camera set-up</source>
        <translation>Regolazione della fotocamera</translation>
    </message>
    <message>
        <source>Pictures are only viewed: they are neither kept nor sent.</source>
        <translation>Le immagini vengono solo visualizzate: non sono né conservate né inviate.</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>The whole range</source>
        <translation>Tutti i reparti</translation>
    </message>
    <message>
        <source>Nothing in this department at the moment</source>
        <translation>Nulla in questo reparto per ora</translation>
    </message>
    <message>
        <source>Please see our other departments.</source>
        <translation>Può vedere gli altri reparti.</translation>
    </message>
    <message>
        <source>Browse the range</source>
        <translation>Sfoglia i reparti</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Rimuovi tutti i filtri</translation>
    </message>
</context>
<context>
    <name>CategoryHead</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n prodotto</numerusform>
            <numerusform>%n prodotti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckoutProgress</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Passo %1 di %2: %3</translation>
    </message>
</context>
<context>
    <name>CheckoutSteps</name>
    <message>
        <source>Delivery</source>
        <translation>Consegna</translation>
    </message>
    <message>
        <source>Pick-up</source>
        <translation>Ritiro</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Recapiti</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
</context>
<context>
    <name>CheckoutWords</name>
    <message>
        <source>today at %1</source>
        <translation>oggi alle %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>domani alle %1</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>domani</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>day and hour</comment>
        <translation>%1 alle %2</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <comment>a moment</comment>
        <translation>previa conferma</translation>
    </message>
    <message>
        <source>Everything in stock</source>
        <translation>Tutto disponibile</translation>
    </message>
    <message>
        <source>%1 in stock</source>
        <translation>%1 disponibili</translation>
    </message>
    <message>
        <source>Only %1 left</source>
        <translation>Ultimi pezzi: %1</translation>
    </message>
    <message>
        <source>%1 of %2 items in stock</source>
        <translation>%1 su %2 disponibili</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Esaurito</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <comment>stock</comment>
        <translation>Da confermare</translation>
    </message>
    <message>
        <source>Stock unknown</source>
        <translation>Disponibilità non nota</translation>
    </message>
    <message>
        <source>The store will check</source>
        <comment>stock</comment>
        <translation>Il negozio verificherà</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Aperto fino alle %1</translation>
    </message>
    <message>
        <source>Closed, opens at %1</source>
        <translation>Chiuso, apre alle %1</translation>
    </message>
    <message>
        <source>Closed, opens tomorrow at %1</source>
        <translation>Chiuso, apre domani alle %1</translation>
    </message>
    <message>
        <source>Closed, opens %1 at %2</source>
        <comment>day and hour</comment>
        <translation>Chiuso, apre %1 alle %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a store</comment>
        <translation>Chiuso</translation>
    </message>
    <message>
        <source>Take it now, pay at the till</source>
        <translation>Lo prenda e paghi in cassa</translation>
    </message>
    <message>
        <source>Pick up in this store</source>
        <translation>Ritira in questo negozio</translation>
    </message>
    <message>
        <source>Pick up in another store</source>
        <translation>Ritira in un altro negozio</translation>
    </message>
    <message>
        <source>Delivered to your home</source>
        <translation>Consegna a domicilio</translation>
    </message>
    <message>
        <source>Express to your home</source>
        <translation>Consegna espressa a domicilio</translation>
    </message>
    <message>
        <source>In stock here. We show you where it is and give you a code for the till.</source>
        <translation>Disponibile qui: le mostriamo dove e le diamo un codice per la cassa.</translation>
    </message>
    <message>
        <source>Sent here from another store. Ready %1.</source>
        <translation>Arriva da un altro negozio. Pronto %1.</translation>
    </message>
    <message>
        <source>At the counter. Ready %1.</source>
        <translation>Al banco. Pronto %1.</translation>
    </message>
    <message>
        <source>%1 is nearest, after a transfer: %2.</source>
        <translation>Il più vicino: %1, con arrivo da un altro negozio, %2.</translation>
    </message>
    <message>
        <source>%1 is nearest: %2.</source>
        <translation>Il più vicino: %1, %2.</translation>
    </message>
    <message>
        <source>By %1 at the latest.</source>
        <comment>day of a delivery</comment>
        <translation>Al più tardi %1.</translation>
    </message>
    <message>
        <source>Not all of it is in stock here.</source>
        <translation>Non tutto è disponibile qui.</translation>
    </message>
    <message>
        <source>The stock here must be checked. Please ask a member of staff.</source>
        <translation>La disponibilità qui va verificata. Chieda a un addetto.</translation>
    </message>
    <message>
        <source>Not available for this quantity at the moment.</source>
        <translation>Non disponibile in questa quantità per ora.</translation>
    </message>
    <message>
        <source>Not all of it is ready in our warehouse.</source>
        <translation>Non tutto è pronto nel nostro magazzino.</translation>
    </message>
    <message>
        <source>Not offered at the moment.</source>
        <translation>Non disponibile per ora.</translation>
    </message>
    <message>
        <source>The @ sign is missing from this address.</source>
        <translation>In questo indirizzo manca il segno @.</translation>
    </message>
    <message>
        <source>This address does not look complete. Example: name@example.org</source>
        <translation>Questo indirizzo sembra incompleto. Esempio: nome@example.org</translation>
    </message>
    <message>
        <source>Text messages need a mobile number: 06 or 07.</source>
        <translation>Per gli SMS serve un numero di cellulare francese: 06 o 07.</translation>
    </message>
    <message>
        <source>This number does not look complete. Example: 06 39 98 12 34</source>
        <translation>Questo numero sembra incompleto. Esempio: 06 39 98 12 34</translation>
    </message>
    <message>
        <source>A French postcode has five digits. Example: 37000</source>
        <translation>Un CAP francese ha cinque cifre. Esempio: 37000</translation>
    </message>
    <message>
        <source>Please enter a name that we can call out.</source>
        <translation>Inserisca un nome con cui possiamo chiamarla.</translation>
    </message>
    <message>
        <source>Please check this line: it has no letters.</source>
        <translation>Controlli questa riga: non contiene lettere.</translation>
    </message>
    <message>
        <source>Please enter your name.</source>
        <translation>Inserisca il suo nome.</translation>
    </message>
    <message>
        <source>Please enter your e-mail address.</source>
        <translation>Inserisca il suo indirizzo e-mail.</translation>
    </message>
    <message>
        <source>Please enter your mobile number.</source>
        <translation>Inserisca il suo numero di cellulare.</translation>
    </message>
    <message>
        <source>Please enter the number and the street.</source>
        <translation>Inserisca la via e il numero civico.</translation>
    </message>
    <message>
        <source>Please enter the postcode.</source>
        <translation>Inserisca il CAP.</translation>
    </message>
    <message>
        <source>Please enter the town.</source>
        <translation>Inserisca la località.</translation>
    </message>
    <message>
        <source>Your order could not be saved. Nothing was ordered, and what you entered is still here. Please try again, or ask a member of staff.</source>
        <translation>Non è stato possibile salvare il suo ordine. Nulla è stato ordinato e ciò che ha inserito è ancora qui. Riprovi o chieda a un addetto.</translation>
    </message>
    <message>
        <source>This device is not connected to the shop yet. Nothing was ordered. Please ask a member of staff.</source>
        <translation>Questo dispositivo non è ancora collegato al negozio. Nulla è stato ordinato. Chieda a un addetto.</translation>
    </message>
    <message>
        <source>Something is missing from this order. Nothing was ordered. Please check each line.</source>
        <translation>In questo ordine manca qualcosa. Nulla è stato ordinato. Controlli ogni riga.</translation>
    </message>
    <message>
        <source>Somebody was quicker: there are not enough left.</source>
        <translation>Qualcuno è stato più veloce: non ce n’è più abbastanza.</translation>
    </message>
    <message>
        <source>The price has gone up since you saw it. You pay no more without agreeing to it.</source>
        <translation>Nel frattempo il prezzo è aumentato. Non pagherà nulla in più senza il suo consenso.</translation>
    </message>
    <message>
        <source>An item is no longer sold.</source>
        <translation>Un articolo non è più in vendita.</translation>
    </message>
    <message>
        <source>The chosen store is not taking orders at the moment.</source>
        <translation>Il negozio scelto non accetta ordini per ora.</translation>
    </message>
    <message>
        <source>We could not read part of your order.</source>
        <translation>Non siamo riusciti a leggere una parte del suo ordine.</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>This item is not in our range. Try searching by name.</source>
        <translation>Questo articolo non è nel nostro assortimento. Provi a cercarlo per nome.</translation>
    </message>
    <message>
        <source>This is not the code of an item.</source>
        <translation>Questo non è il codice di un articolo.</translation>
    </message>
    <message>
        <source>The code does not match: please check the digits again.</source>
        <translation>Il codice non corrisponde: confronti di nuovo le cifre.</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Inserisci il codice</translation>
    </message>
    <message>
        <source>The 8 to 14 digits below the bars, or the reference on the label</source>
        <translation>Le 8–14&#xa0;cifre sotto le barre o il riferimento sull’etichetta</translation>
    </message>
    <message>
        <source>For example 13 digits below a barcode</source>
        <translation>Per esempio, 13&#xa0;cifre sotto un codice a barre</translation>
    </message>
    <message>
        <source>Show the product</source>
        <translation>Vedi il prodotto</translation>
    </message>
    <message>
        <source>First enter the digits</source>
        <translation>Inserisca prima le cifre</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Thank you, %1.</source>
        <translation>Grazie, %1.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Grazie.</translation>
    </message>
    <message>
        <source>We need a word with you about your order first.</source>
        <translation>Prima dobbiamo parlarle del suo ordine.</translation>
    </message>
    <message>
        <source>Your order is confirmed.</source>
        <translation>Il suo ordine è confermato.</translation>
    </message>
    <message>
        <source>Your order is saved here and will be confirmed as soon as possible.</source>
        <translation>Il suo ordine è salvato qui e sarà confermato il prima possibile.</translation>
    </message>
    <message>
        <source>Confirmed, and set aside for you</source>
        <translation>Confermato e messo da parte per lei</translation>
    </message>
    <message>
        <source>We are confirming your order</source>
        <translation>Stiamo confermando il suo ordine</translation>
    </message>
    <message>
        <source>This device is not connected at the moment</source>
        <translation>Questo dispositivo non è connesso al momento</translation>
    </message>
    <message>
        <source>Nothing is charged. Please show this number to a member of staff: they will find a solution with you.</source>
        <translation>Nessun addebito. Mostri questo numero a un addetto: troverà una soluzione con lei.</translation>
    </message>
    <message>
        <source>It is paid. There is nothing left to pay.</source>
        <translation>È pagato. Non resta nulla da pagare.</translation>
    </message>
    <message>
        <source>We are still checking with the card reader. Please do not pay a second time.</source>
        <translation>Stiamo ancora interrogando il POS. La preghiamo di non pagare una seconda volta.</translation>
    </message>
    <message>
        <source>Nothing is charged until you pay: here by card, with your phone, or at the till.</source>
        <translation>Nessun addebito finché non paga: qui con la carta, con il telefono o in cassa.</translation>
    </message>
    <message>
        <source>Nothing is charged until you pay, here with your phone or at the till.</source>
        <translation>Nessun addebito prima del pagamento, qui con il telefono o in cassa.</translation>
    </message>
    <message>
        <source>It takes a few seconds. You need not wait.</source>
        <translation>Bastano pochi secondi. Non occorre attendere.</translation>
    </message>
    <message>
        <source>Your order is kept safe on it and will be sent as soon as the connection is back.</source>
        <translation>Il suo ordine è al sicuro qui. Partirà appena torna la connessione.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Grazie</translation>
    </message>
    <message>
        <source>Tell us what you think</source>
        <translation>Ci dica la sua opinione</translation>
    </message>
    <message>
        <source>Thank you for your opinion</source>
        <translation>Grazie per la sua opinione</translation>
    </message>
    <message>
        <source>Finish and clear the screen</source>
        <translation>Termina e cancella lo schermo</translation>
    </message>
    <message>
        <source>This screen clears itself in %1&#xa0;s. Touch it to keep it.</source>
        <translation>Questo schermo si cancella da solo tra %1&#xa0;s. Lo tocchi per conservarlo.</translation>
    </message>
    <message>
        <source>This screen clears itself when you leave.</source>
        <translation>Questo schermo si cancella quando va via.</translation>
    </message>
</context>
<context>
    <name>ConfirmationMore</name>
    <message numerus="yes">
        <source>%n point(s) have been added to your account.</source>
        <translation>
            <numerusform>%n punto è stato accreditato sul suo account.</numerusform>
            <numerusform>%n punti sono stati accreditati sul suo account.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) will be added when the order is confirmed.</source>
        <translation>
            <numerusform>%n punto sarà accreditato alla conferma dell’ordine.</numerusform>
            <numerusform>%n punti saranno accreditati alla conferma dell’ordine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your discount code is checked when the order is confirmed. If it is valid, you pay less.</source>
        <translation>Il codice sconto è verificato alla conferma dell’ordine. Se è valido, paga meno.</translation>
    </message>
    <message>
        <source>You pick up the rest at %1, with the same number. We will write to you when it is ready.</source>
        <translation>Ritira l’altra parte presso %1, con lo stesso numero. Le scriviamo quando è pronta.</translation>
    </message>
    <message>
        <source>QR code for the till</source>
        <translation>Codice QR per la cassa</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that you take now: show this code at the till.</source>
        <translation>
            <numerusform>%n articolo che prende ora: mostri questo codice in cassa.</numerusform>
            <numerusform>%n articoli che prende ora: mostri questo codice in cassa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfirmationPay</name>
    <message>
        <source>Pay with my phone</source>
        <translation>Paga con il telefono</translation>
    </message>
    <message>
        <source>Once we know what the card reader has done.</source>
        <translation>Appena sapremo che cosa ha fatto il POS.</translation>
    </message>
    <message>
        <source>As soon as the order is confirmed. You can also pay at the till.</source>
        <translation>Appena l’ordine è confermato. Può pagare anche in cassa.</translation>
    </message>
    <message>
        <source>Without a connection you pay at the till, with this code.</source>
        <translation>Senza connessione paghi in cassa con questo codice.</translation>
    </message>
</context>
<context>
    <name>ConfirmationReceipt</name>
    <message>
        <source>Would you like a receipt?</source>
        <translation>Desidera un riepilogo?</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Stampa in corso</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Stampato</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Stampa</translation>
    </message>
    <message>
        <source>Sent by e-mail</source>
        <translation>Inviato per e-mail</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per e-mail</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Sul mio telefono</translation>
    </message>
</context>
<context>
    <name>ConfirmationSteps</name>
    <message>
        <source>To %1.</source>
        <translation>A %1.</translation>
    </message>
    <message>
        <source>To the contact on file.</source>
        <translation>Ai recapiti registrati.</translation>
    </message>
    <message>
        <source>And now?</source>
        <translation>E adesso?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Salvato su questo dispositivo</translation>
    </message>
    <message>
        <source>%1 · nothing is charged</source>
        <translation>%1 · nessun addebito</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>Da risolvere</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Confirmation by SMS</source>
        <translation>Conferma via SMS</translation>
    </message>
    <message>
        <source>Confirmation by e-mail</source>
        <translation>Conferma via e-mail</translation>
    </message>
    <message>
        <source>%1 The item is then set aside for you. If the price or the stock has changed, we will ask you first.</source>
        <translation>%1 L’articolo viene quindi riservato per lei. Se il prezzo o la disponibilità sono cambiati, le chiediamo prima.</translation>
    </message>
    <message>
        <source>Prepared at %1</source>
        <translation>Preparazione presso %1</translation>
    </message>
    <message>
        <source>Payment at the till</source>
        <translation>Pagamento in cassa</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagato</translation>
    </message>
    <message>
        <source>Payment is being checked</source>
        <translation>Pagamento in verifica</translation>
    </message>
    <message>
        <source>With this code, at any till of this store.</source>
        <translation>Con questo codice, a qualsiasi cassa del negozio.</translation>
    </message>
    <message>
        <source>Ready %1. Wait for our message before you set out.</source>
        <translation>Pronto %1. Attenda il nostro messaggio prima di venire.</translation>
    </message>
    <message>
        <source>Wait for our message before you set out.</source>
        <translation>Attenda il nostro messaggio prima di venire.</translation>
    </message>
    <message>
        <source>Pick-up and payment there</source>
        <translation>Ritiro e pagamento in negozio</translation>
    </message>
    <message>
        <source>Delivery to your home</source>
        <translation>Consegna a domicilio</translation>
    </message>
    <message>
        <source>Pick-up there</source>
        <translation>Ritiro in negozio</translation>
    </message>
    <message>
        <source>With this code and proof of identity.</source>
        <translation>Con questo codice e un documento d’identità.</translation>
    </message>
</context>
<context>
    <name>ConfirmationTerminal</name>
    <message>
        <source>Where is my payment?</source>
        <translation>A che punto è il mio pagamento?</translation>
    </message>
    <message>
        <source>Pay here by card</source>
        <translation>Paga qui con la carta</translation>
    </message>
    <message>
        <source>As soon as the order is confirmed. You can also pay at the till.</source>
        <translation>Appena l’ordine è confermato. Può pagare anche in cassa.</translation>
    </message>
</context>
<context>
    <name>ConsentLine</name>
    <message>
        <source>Agreed</source>
        <comment>consent</comment>
        <translation>Accettato</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>consent</comment>
        <translation>Rifiutato</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Who is the order for?</source>
        <translation>Per chi è l’ordine?</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>Qual è il suo nome?</translation>
    </message>
    <message>
        <source>We will call it out when you pick up your order.</source>
        <translation>La chiameremo con questo nome al ritiro dell’ordine.</translation>
    </message>
    <message>
        <source>It will be written on the parcel.</source>
        <translation>Sarà indicato sul pacco.</translation>
    </message>
    <message>
        <source>First name and surname</source>
        <translation>Nome e cognome</translation>
    </message>
</context>
<context>
    <name>ContactReach</name>
    <message>
        <source>How may we reach the customer?</source>
        <translation>Come avvisare il cliente?</translation>
    </message>
    <message>
        <source>Which mobile number may we write to?</source>
        <translation>A quale numero di cellulare la avvisiamo?</translation>
    </message>
    <message>
        <source>Which e-mail address may we write to?</source>
        <translation>A quale indirizzo e-mail la avvisiamo?</translation>
    </message>
    <message>
        <source>We will write to you when your order is ready at %1.</source>
        <translation>Le scriveremo quando l’ordine sarà pronto presso %1.</translation>
    </message>
    <message>
        <source>We will write to you when your parcel leaves.</source>
        <translation>Le scriveremo quando il pacco parte.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Contact on file</source>
        <translation>Recapiti registrati</translation>
    </message>
    <message>
        <source>Head office uses what %1 has on file. You do not see it.</source>
        <translation>La sede usa i recapiti registrati di %1. Lei non li vede.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Indirizzo e-mail</translation>
    </message>
    <message>
        <source>Only to follow this order. Erased from this screen as soon as you leave.</source>
        <translation>Solo per seguire questo ordine. Si cancella da questo schermo appena va via.</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Numero di cellulare</translation>
    </message>
</context>
<context>
    <name>CountrySheet</name>
    <message>
        <source>Delivery country</source>
        <translation>Paese di consegna</translation>
    </message>
    <message>
        <source>The price and day of delivery depend on the country.</source>
        <translation>Prezzo e giorno di consegna dipendono dal paese.</translation>
    </message>
</context>
<context>
    <name>CouponEntry</name>
    <message>
        <source>Discount code</source>
        <translation>Codice sconto</translation>
    </message>
    <message>
        <source>As it is printed on the leaflet or written in the message</source>
        <translation>Come stampato sul volantino o scritto nel messaggio</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Usa questo codice</translation>
    </message>
    <message>
        <source>First enter the code</source>
        <translation>Prima inserisca il codice</translation>
    </message>
</context>
<context>
    <name>CouponRow</name>
    <message>
        <source>Remove</source>
        <comment>a discount code</comment>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove the code %1</source>
        <translation>Rimuovi il codice %1</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Last purchases</source>
        <translation>Ultimi acquisti</translation>
    </message>
    <message>
        <source>No purchases yet, in any channel.</source>
        <translation>Ancora nessun acquisto, in nessun canale.</translation>
    </message>
    <message>
        <source>Other customer</source>
        <translation>Altro cliente</translation>
    </message>
    <message>
        <source>Start a sale</source>
        <translation>Inizia una vendita</translation>
    </message>
</context>
<context>
    <name>CustomerIdentity</name>
    <message>
        <source>No. %1 · since %2</source>
        <translation>N.&#xa0;%1 · dal %2</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>N.&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 voucher in %2 points</source>
        <comment>money, number</comment>
        <translation>Mancano %2 punti al buono da %1</translation>
    </message>
    <message>
        <source>%1 voucher</source>
        <translation>Buono da %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>scadenza %1</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Ultima visita</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
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
        <translation>Fedeltà Bronzo</translation>
    </message>
    <message>
        <source>Silver loyalty</source>
        <translation>Fedeltà Argento</translation>
    </message>
    <message>
        <source>Gold loyalty</source>
        <translation>Fedeltà Oro</translation>
    </message>
    <message>
        <source>Last feedback</source>
        <translation>Ultima opinione</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Progetto</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Gusti</translation>
    </message>
    <message>
        <source>Wish list</source>
        <translation>Lista dei desideri</translation>
    </message>
    <message>
        <source>Store</source>
        <comment>a channel</comment>
        <translation>Negozio</translation>
    </message>
    <message>
        <source>Website</source>
        <comment>a channel</comment>
        <translation>Sito</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <comment>a channel</comment>
        <translation>Totem</translation>
    </message>
    <message>
        <source>App</source>
        <comment>a channel</comment>
        <translation>App</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>a channel</comment>
        <translation>Addetto</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>a channel</comment>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Consegnato a mano</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Consegnato</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>Ritirato</translation>
    </message>
    <message>
        <source>Return open</source>
        <translation>Reso in corso</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Reso</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>In preparazione</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>In viaggio</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confermato</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Not picked up</source>
        <translation>Non ritirato</translation>
    </message>
    <message>
        <source>Needs a call</source>
        <translation>Da richiamare</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>Customers</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>Hello %1, who is with you?</source>
        <translation>Buongiorno %1, chi sta assistendo?</translation>
    </message>
    <message>
        <source>First name, surname</source>
        <translation>Nome, cognome</translation>
    </message>
    <message>
        <source>Scan the card</source>
        <translation>Scansiona la carta</translation>
    </message>
    <message>
        <source>There are more: type a little more of the name.</source>
        <translation>Ce ne sono altri: precisi meglio il nome.</translation>
    </message>
</context>
<context>
    <name>CustomersState</name>
    <message>
        <source>This needs the network</source>
        <translation>Serve la rete</translation>
    </message>
    <message>
        <source>This is not possible at the moment</source>
        <translation>Non è possibile per ora</translation>
    </message>
    <message>
        <source>Nobody has this card</source>
        <translation>Nessuno ha questa carta</translation>
    </message>
    <message>
        <source>Nobody with that name</source>
        <translation>Nessuno con questo nome</translation>
    </message>
    <message>
        <source>Type a name, or scan the loyalty card</source>
        <translation>Inserisca un nome o scansioni la carta fedeltà</translation>
    </message>
    <message>
        <source>Customers are only ever looked up live, and nothing about them stays on this tablet. Products, stock and orders still work.</source>
        <translation>I dati dei clienti si consultano solo in tempo reale e nulla resta su questo tablet. Articoli, disponibilità e ordini funzionano comunque.</translation>
    </message>
    <message>
        <source>Head office did not answer as expected. Please try again in a moment.</source>
        <translation>La sede non ha risposto come previsto. Riprovi tra un momento.</translation>
    </message>
    <message>
        <source>Check the number on the card, or search by name.</source>
        <translation>Controlli il numero della carta o cerchi per nome.</translation>
    </message>
    <message>
        <source>Check the spelling, or try the surname only.</source>
        <translation>Controlli l’ortografia o provi solo con il cognome.</translation>
    </message>
    <message>
        <source>Every look-up is recorded, as your customers have been told.</source>
        <translation>Ogni consultazione viene annotata, come comunicato ai clienti.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>FacetWords</name>
    <message>
        <source>In stock</source>
        <translation>Disponibile</translation>
    </message>
    <message>
        <source>On offer</source>
        <translation>In offerta</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Customer reviews</source>
        <translation>Recensioni dei clienti</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>In stock in this store</source>
        <translation>Disponibile in questo negozio</translation>
    </message>
    <message>
        <source>On offer today</source>
        <translation>In offerta oggi</translation>
    </message>
    <message>
        <source>%1 stars and over</source>
        <translation>%1 stelle e più</translation>
    </message>
    <message>
        <source>Under %1</source>
        <comment>a price</comment>
        <translation>Meno di %1</translation>
    </message>
    <message>
        <source>%1 and over</source>
        <comment>a price</comment>
        <translation>Da %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two prices</comment>
        <translation>Da %1 a %2</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Thank you. It helps us.</source>
        <translation>Grazie. Ci è d’aiuto.</translation>
    </message>
    <message>
        <source>How likely are you to recommend us to somebody you know?</source>
        <translation>Quanto è probabile che ci consigli a chi conosce?</translation>
    </message>
    <message>
        <source>The team of this store reads what is said here.</source>
        <translation>Il personale di questo negozio legge ciò che si dice qui.</translation>
    </message>
    <message>
        <source>From 0, not at all, to 10, certainly. Nobody will know that it was you.</source>
        <translation>Da 0, per nulla, a 10, di certo. Nessuno saprà che è stato lei.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>First choose a number</source>
        <translation>Prima scelga un numero</translation>
    </message>
    <message>
        <source>What should we know? (optional)</source>
        <translation>Che cosa dovremmo sapere? (se vuole)</translation>
    </message>
    <message>
        <source>Please give no names or phone numbers.</source>
        <translation>Non indichi nomi né numeri di telefono.</translation>
    </message>
    <message>
        <source>I would like an answer</source>
        <translation>Desidero una risposta</translation>
    </message>
    <message>
        <source>We then keep your contact details with what you said, for that purpose only and for 90 days at most.</source>
        <translation>In tal caso conserviamo i suoi recapiti con l’opinione, solo per risponderle e al massimo per 90&#xa0;giorni.</translation>
    </message>
    <message>
        <source>E-mail address or phone number</source>
        <translation>E-mail o numero di telefono</translation>
    </message>
</context>
<context>
    <name>FeedbackScale</name>
    <message>
        <source>From 0 to 10</source>
        <translation>Da 0 a 10</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 su 10</translation>
    </message>
    <message>
        <source>0: not at all</source>
        <translation>0: per nulla</translation>
    </message>
    <message>
        <source>10: certainly</source>
        <translation>10: di certo</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter (%1)</source>
        <comment>how many filters are on</comment>
        <translation>Filtra (%1)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtra</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Rimuovi il filtro %1</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Rimuovi tutti i filtri</translation>
    </message>
</context>
<context>
    <name>FilterGroup</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n prodotto</numerusform>
            <numerusform>%n prodotti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Filter</source>
        <translation>Filtra</translation>
    </message>
    <message>
        <source>These products do not differ in anything.</source>
        <translation>Questi prodotti non presentano differenze.</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Rimuovi tutti i filtri</translation>
    </message>
    <message numerus="yes">
        <source>See %n product(s)</source>
        <translation>
            <numerusform>Vedi %n prodotto</numerusform>
            <numerusform>Vedi %n prodotti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloorPlan</name>
    <message>
        <source>Tills</source>
        <translation>Casse</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Ingresso</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Lei si trova qui</translation>
    </message>
</context>
<context>
    <name>Fulfilment</name>
    <message>
        <source>How would you like to get it?</source>
        <translation>Come desidera riceverlo?</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n articolo</numerusform>
            <numerusform>%n articoli</numerusform>
        </translation>
    </message>
    <message>
        <source>This device is not connected at the moment</source>
        <translation>Questo dispositivo non è connesso al momento</translation>
    </message>
    <message>
        <source>You can still order. We will confirm as soon as the connection is back.</source>
        <translation>Può ordinare comunque. Confermeremo appena torna la connessione.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Choose for each item</source>
        <translation>Scegli articolo per articolo</translation>
    </message>
    <message>
        <source>Choose the store</source>
        <translation>Scegli il negozio</translation>
    </message>
    <message>
        <source>Show the code for the till</source>
        <translation>Vedi il codice per la cassa</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>None of these is possible at the moment. Please ask a member of staff.</source>
        <translation>Nessuna di queste scelte è possibile per ora. Chieda a un addetto.</translation>
    </message>
</context>
<context>
    <name>FulfilmentLines</name>
    <message>
        <source>For each item</source>
        <translation>Articolo per articolo</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity, variant</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>One of the items is not available at the moment. Please remove it, or ask a member of staff.</source>
        <translation>Uno degli articoli al momento non è disponibile. Lo rimuova o chieda a un addetto.</translation>
    </message>
</context>
<context>
    <name>HandoverNotice</name>
    <message>
        <source>One moment, the basket is opening</source>
        <translation>Un momento, apriamo il carrello</translation>
    </message>
    <message>
        <source>This basket code has expired</source>
        <translation>Questo codice del carrello è scaduto</translation>
    </message>
    <message>
        <source>This basket code has already been used</source>
        <translation>Questo codice del carrello è già stato usato</translation>
    </message>
    <message>
        <source>This basket is not from one of our devices</source>
        <translation>Questo carrello non viene da un nostro dispositivo</translation>
    </message>
    <message>
        <source>This basket code has been changed</source>
        <translation>Questo codice del carrello è stato modificato</translation>
    </message>
    <message>
        <source>This basket code contains too much</source>
        <translation>Questo codice del carrello contiene troppi articoli</translation>
    </message>
    <message>
        <source>Nothing in this basket is sold any more</source>
        <translation>Nulla di questo carrello è più in vendita</translation>
    </message>
    <message>
        <source>This basket code cannot be read</source>
        <translation>Questo codice del carrello non è leggibile</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) transferred</source>
        <translation>
            <numerusform>%n articolo trasferito</numerusform>
            <numerusform>%n articoli trasferiti</numerusform>
        </translation>
    </message>
    <message>
        <source>It works for half an hour. Open the basket again where it was made: a new code is shown there.</source>
        <translation>È valido per mezz’ora. Riapra il carrello dove l’ha creato: lì appare un nuovo codice.</translation>
    </message>
    <message>
        <source>A code works once. Open the basket again where it was made: a new code is shown there.</source>
        <translation>Un codice è valido una volta. Riapra il carrello dove l’ha creato: lì appare un nuovo codice.</translation>
    </message>
    <message>
        <source>Nothing was transferred. Scan the items instead.</source>
        <translation>Non è stato trasferito nulla. Scansioni gli articoli.</translation>
    </message>
    <message>
        <source>It is no longer as it was made, so nothing was transferred. Scan the items instead.</source>
        <translation>Non è più com’era, quindi non è stato trasferito nulla. Scansioni gli articoli.</translation>
    </message>
    <message>
        <source>A basket has 30 lines at most. Scan the items instead.</source>
        <translation>Un carrello ha al massimo 30 righe. Scansioni gli articoli.</translation>
    </message>
    <message>
        <source>Search the range for something similar.</source>
        <translation>Cerchi qualcosa di simile nell’assortimento.</translation>
    </message>
    <message>
        <source>Hold it flat and try again, or scan the items.</source>
        <translation>Lo tenga in piano e riprovi, oppure scansioni gli articoli.</translation>
    </message>
    <message>
        <source>At today’s prices.</source>
        <translation>Ai prezzi di oggi.</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Calling</source>
        <translation>Chiamata in corso</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Chiama di nuovo</translation>
    </message>
    <message>
        <source>Call a member of staff</source>
        <translation>Chiama un addetto</translation>
    </message>
    <message>
        <source>You have called several times: please go to the service desk</source>
        <translation>Ha chiamato più volte: vada al banco accoglienza</translation>
    </message>
    <message>
        <source>Not possible without a connection</source>
        <translation>Non possibile senza connessione</translation>
    </message>
    <message>
        <source>I no longer need help</source>
        <translation>Non ho più bisogno di aiuto</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Servizio clienti</translation>
    </message>
    <message>
        <source>Follow or return an order</source>
        <translation>Segui o restituisci un ordine</translation>
    </message>
    <message>
        <source>Tell us what you think</source>
        <translation>Ci dica la sua opinione</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>We are looking for somebody</source>
        <translation>Stiamo cercando qualcuno</translation>
    </message>
    <message>
        <source>%1 is coming</source>
        <comment>first name of an associate</comment>
        <translation>%1 sta arrivando</translation>
    </message>
    <message>
        <source>Somebody is coming</source>
        <translation>Qualcuno sta arrivando</translation>
    </message>
    <message>
        <source>Somebody is with you</source>
        <translation>Qualcuno è con lei</translation>
    </message>
    <message>
        <source>Nobody is free at the moment</source>
        <translation>Al momento nessuno è libero</translation>
    </message>
    <message>
        <source>Nobody can be called from here just now</source>
        <translation>Da qui al momento non si può chiamare nessuno</translation>
    </message>
    <message>
        <source>May we help you?</source>
        <translation>Possiamo aiutarla?</translation>
    </message>
    <message>
        <source>It is ringing on our staff’s tablets. You can carry on in the meantime.</source>
        <translation>Suona sui tablet dei nostri addetti. Intanto può continuare.</translation>
    </message>
    <message>
        <source>Please stay near this screen. You can carry on in the meantime.</source>
        <translation>Resti vicino a questo schermo. Intanto può continuare.</translation>
    </message>
    <message>
        <source>Call again, or go to the service desk. You can also contact customer service.</source>
        <translation>Chiami di nuovo o vada al banco accoglienza. Può anche contattare il servizio clienti.</translation>
    </message>
    <message>
        <source>You have called several times. Please go to the service desk: somebody is there for you.</source>
        <translation>Ha chiamato più volte. Vada al banco accoglienza: lì c’è qualcuno per lei.</translation>
    </message>
    <message>
        <source>A member of staff will come to this screen. They see what you are looking at, and nothing about you.</source>
        <translation>Un addetto verrà a questo schermo. Vede che cosa sta guardando e nulla su di lei.</translation>
    </message>
    <message>
        <source>There is no connection. Please go to the service desk, or contact customer service.</source>
        <translation>Non c’è connessione. Vada al banco accoglienza o contatti il servizio clienti.</translation>
    </message>
</context>
<context>
    <name>HistogramRow</name>
    <message>
        <source>%1 out of 5 stars: %2</source>
        <translation>Voto %1: %2</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>The shop</source>
        <translation>Il negozio</translation>
    </message>
    <message>
        <source>Hello. How can we help?</source>
        <translation>Buongiorno, come possiamo aiutarla?</translation>
    </message>
    <message>
        <source>Current offers</source>
        <translation>Offerte del momento</translation>
    </message>
    <message>
        <source>Most popular</source>
        <translation>I più richiesti</translation>
    </message>
    <message>
        <source>See the whole range</source>
        <translation>Vedi tutti i reparti</translation>
    </message>
</context>
<context>
    <name>HomeEntry</name>
    <message>
        <source>What are you looking for?</source>
        <translation>Che cosa cerca?</translation>
    </message>
    <message>
        <source>Scan an item</source>
        <translation>Scansiona un articolo</translation>
    </message>
</context>
<context>
    <name>HomeServices</name>
    <message>
        <source>Follow or return an order</source>
        <translation>Segui o restituisci un ordine</translation>
    </message>
    <message>
        <source>Tell us what you think</source>
        <translation>Ci dica la sua opinione</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>È ancora qui?</translation>
    </message>
    <message>
        <source>To protect your privacy, this screen clears itself: basket, language and everything that was typed.</source>
        <translation>Per proteggere la sua privacy, questo schermo si cancella: carrello, lingua e tutto ciò che è stato inserito.</translation>
    </message>
    <message numerus="yes">
        <source>second(s) left. Touch the screen to continue.</source>
        <extracomment>after a large number: &quot;12 seconds left. Touch the screen to go on.&quot;</extracomment>
        <translation>
            <numerusform>secondo rimasto. Tocchi lo schermo per continuare.</numerusform>
            <numerusform>secondi rimasti. Tocchi lo schermo per continuare.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Sono ancora qui</translation>
    </message>
    <message>
        <source>I have finished: clear everything now</source>
        <translation>Ho finito: cancella tutto ora</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Hide</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
    </message>
</context>
<context>
    <name>KeyNames</name>
    <message>
        <source>capital %1</source>
        <translation>%1 maiuscola</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Maiuscole</translation>
    </message>
    <message>
        <source>Symbols and accents</source>
        <translation>Simboli e accenti</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettere</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Altre lettere</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Nascondi la tastiera</translation>
    </message>
    <message>
        <source>Dot</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgola</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Trattino</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>Trattino basso</translation>
    </message>
    <message>
        <source>At sign</source>
        <translation>Chiocciola</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Apostrofo</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>Virgolette</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>Barra</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Più</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Cancelletto</translation>
    </message>
    <message>
        <source>And</source>
        <translation>E commerciale</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>Punto interrogativo</translation>
    </message>
    <message>
        <source>Exclamation mark</source>
        <translation>Punto esclamativo</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Due punti</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto e virgola</translation>
    </message>
    <message>
        <source>Opening bracket</source>
        <translation>Parentesi aperta</translation>
    </message>
    <message>
        <source>Closing bracket</source>
        <translation>Parentesi chiusa</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastiera</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>%1 / kg</source>
        <translation>%1 al kg</translation>
    </message>
    <message>
        <source>%1 / L</source>
        <translation>%1 al litro</translation>
    </message>
    <message>
        <source>%1 / m</source>
        <translation>%1 al metro</translation>
    </message>
    <message>
        <source>%1 / m²</source>
        <translation>%1 al m²</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 al pezzo</translation>
    </message>
    <message>
        <source>%1 per 100 pieces</source>
        <translation>%1 ogni 100 pezzi</translation>
    </message>
    <message>
        <source>Lowest price of the last 30 days:</source>
        <translation>Prezzo più basso degli ultimi 30&#xa0;giorni:</translation>
    </message>
    <message>
        <source>Offer until %1</source>
        <translation>Scadenza offerta: %1</translation>
    </message>
    <message>
        <source>including %1 eco-contribution</source>
        <translation>incluso eco-contributo di %1</translation>
    </message>
    <message>
        <source>Ref. %1</source>
        <translation>Rif.&#xa0;%1</translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation>Carta fedeltà</translation>
    </message>
</context>
<context>
    <name>LanguageChips</name>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>You can change it at any time.</source>
        <translation>Può cambiarla in qualsiasi momento.</translation>
    </message>
</context>
<context>
    <name>Loyalty</name>
    <message>
        <source>Hello, %1.</source>
        <translation>Buongiorno, %1.</translation>
    </message>
    <message>
        <source>Your points</source>
        <translation>I suoi punti</translation>
    </message>
    <message>
        <source>We show your first name, your points and your vouchers. None of it stays here when you leave.</source>
        <translation>Mostriamo il suo nome, i suoi punti e i suoi buoni. Quando va via, qui non resta nulla.</translation>
    </message>
    <message>
        <source>With my card</source>
        <translation>Con la mia carta</translation>
    </message>
    <message>
        <source>With my phone number</source>
        <translation>Con il mio numero di telefono</translation>
    </message>
    <message>
        <source>Your card is registered</source>
        <translation>La sua carta è registrata</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Non ha funzionato</translation>
    </message>
    <message>
        <source>The points for this order will be added. Your points cannot be shown or used at the moment: there is no connection.</source>
        <translation>I punti di questo ordine saranno accreditati. Al momento i punti non si possono né vedere né usare: non c’è connessione.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Go to basket</source>
        <translation>Vai al carrello</translation>
    </message>
    <message>
        <source>Continue without points</source>
        <translation>Continua senza punti</translation>
    </message>
    <message>
        <source>Send me a code</source>
        <translation>Invia un codice</translation>
    </message>
    <message>
        <source>Show my points</source>
        <translation>Mostra i miei punti</translation>
    </message>
</context>
<context>
    <name>LoyaltyAccount</name>
    <message>
        <source>points</source>
        <translation>punti</translation>
    </message>
    <message>
        <source>Voucher of %1</source>
        <translation>Buono da %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>fino al %1</translation>
    </message>
    <message>
        <source>You choose what to use in your basket.</source>
        <translation>Nel carrello sceglie che cosa usare.</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>Non sono io</translation>
    </message>
</context>
<context>
    <name>LoyaltyCard</name>
    <message>
        <source>The camera does not work at the moment</source>
        <translation>La fotocamera al momento non funziona</translation>
    </message>
    <message>
        <source>A hand-held scanner can still read your card. Or use your phone number.</source>
        <translation>Un lettore manuale legge comunque la carta. Oppure usi il numero di telefono.</translation>
    </message>
    <message>
        <source>With my phone number</source>
        <translation>Con il mio numero di telefono</translation>
    </message>
    <message>
        <source>Hold the code of your card in front of the camera.</source>
        <translation>Tenga il codice della carta davanti alla fotocamera.</translation>
    </message>
    <message>
        <source>The picture is only used to read the code: it is neither kept nor sent.</source>
        <translation>L’immagine serve solo a leggere il codice: non viene conservata né inviata.</translation>
    </message>
</context>
<context>
    <name>LoyaltyPhone</name>
    <message>
        <source>Mobile number of your loyalty account</source>
        <translation>Cellulare del suo account fedeltà</translation>
    </message>
    <message>
        <source>We will send a code to it. Only used to find your account, then erased from this screen at once.</source>
        <translation>Le inviamo un codice. Serve solo a trovare il suo account, poi è subito cancellato da questo schermo.</translation>
    </message>
    <message>
        <source>The six digits of our message</source>
        <translation>Le sei cifre del nostro messaggio</translation>
    </message>
    <message>
        <source>If the number belongs to an account, the code arrives within a minute. It works for 5 minutes.</source>
        <translation>Se il numero è di un account, il codice arriva entro un minuto. È valido 5&#xa0;minuti.</translation>
    </message>
    <message>
        <source>Another number, or another code</source>
        <translation>Un altro numero o un altro codice</translation>
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
        <translation>non ancora misurato</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Main menu</source>
        <translation>Menu principale</translation>
    </message>
    <message>
        <source>%1, sign out</source>
        <translation>%1, esci</translation>
    </message>
</context>
<context>
    <name>NavRailItem</name>
    <message>
        <source>Not for your role</source>
        <translation>Non previsto per il suo ruolo</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 in attesa</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Aggiungi una nota</translation>
    </message>
    <message>
        <source>No note yet</source>
        <translation>Nessuna nota</translation>
    </message>
</context>
<context>
    <name>NudgeButton</name>
    <message>
        <source>This is the end</source>
        <translation>È il limite</translation>
    </message>
</context>
<context>
    <name>NudgeRow</name>
    <message>
        <source>%1: less, now %2</source>
        <translation>%1: meno, ora %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1: more, now %2</source>
        <translation>%1: più, ora %2</translation>
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
        <translation>Lo fotografi: le serve per seguire l’ordine.</translation>
    </message>
    <message>
        <source>QR code of order %1</source>
        <translation>Codice QR dell’ordine %1</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Numero d’ordine</translation>
    </message>
</context>
<context>
    <name>OrderRecap</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n articolo</numerusform>
            <numerusform>%n articoli</numerusform>
        </translation>
    </message>
    <message>
        <source>Pick-up at %1, free</source>
        <translation>Ritiro presso %1, gratis</translation>
    </message>
    <message>
        <source>Delivery %1 included</source>
        <translation>Consegna inclusa: %1</translation>
    </message>
    <message>
        <source>Delivery free of charge</source>
        <translation>Consegna gratuita</translation>
    </message>
</context>
<context>
    <name>OrderReview</name>
    <message>
        <source>Is everything right?</source>
        <translation>È tutto corretto?</translation>
    </message>
    <message>
        <source>Your order was not placed</source>
        <translation>Il suo ordine non è stato inviato</translation>
    </message>
    <message>
        <source>Pick up at %1</source>
        <translation>Ritiro presso %1</translation>
    </message>
    <message>
        <source>Sent there from another store. Ready %1.</source>
        <translation>Inviato da un altro negozio. Pronto %1.</translation>
    </message>
    <message>
        <source>Ready %1. Free.</source>
        <translation>Pronto %1. Gratis.</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>l’indirizzo</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>il nome</translation>
    </message>
    <message>
        <source>Name on the order</source>
        <translation>Nome dell’ordine</translation>
    </message>
    <message>
        <source>how we reach you</source>
        <translation>come contattarla</translation>
    </message>
    <message>
        <source>Contact on file</source>
        <translation>Recapiti registrati</translation>
    </message>
    <message>
        <source>We will text you about this order.</source>
        <translation>La avvisiamo via SMS.</translation>
    </message>
    <message>
        <source>We will write to you about this order.</source>
        <translation>La avvisiamo via e-mail.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Consegna</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Your discount code is checked when the order is confirmed. If it is valid, you pay less; if not, this price applies.</source>
        <translation>Il codice sconto è verificato alla conferma dell’ordine. Se è valido, paga meno; altrimenti resta questo prezzo.</translation>
    </message>
    <message>
        <source>Total, taxes included</source>
        <translation>Totale, IVA inclusa</translation>
    </message>
    <message>
        <source>Your order is being saved</source>
        <translation>Salvataggio dell’ordine</translation>
    </message>
    <message>
        <source>Your discounts are being checked</source>
        <translation>I suoi sconti sono in verifica</translation>
    </message>
    <message>
        <source>Order with obligation to pay</source>
        <comment>the words of the law in each country</comment>
        <translation>Ordine con obbligo di pagare</translation>
    </message>
</context>
<context>
    <name>Payment</name>
    <message>
        <source>Pay with my phone</source>
        <translation>Paga con il telefono</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code and pay there. No card number is typed on this screen.</source>
        <translation>Inquadri il codice con la fotocamera del telefono e paghi lì. Su questo schermo non si scrive alcun numero di carta.</translation>
    </message>
    <message>
        <source>QR code to pay order %1</source>
        <translation>Codice QR per pagare l’ordine %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Ordine %1</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagato</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Da pagare</translation>
    </message>
    <message>
        <source>The link works until %1. Your phone carries on even if this screen clears itself.</source>
        <translation>Il link è valido fino alle %1. Il telefono prosegue anche se questo schermo si cancella.</translation>
    </message>
    <message>
        <source>Test provider: no money is moved.</source>
        <translation>Fornitore di prova: nessun movimento di denaro.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Finish and clear the screen</source>
        <translation>Termina e cancella lo schermo</translation>
    </message>
    <message>
        <source>Pay at the till instead</source>
        <translation>Paga in cassa</translation>
    </message>
</context>
<context>
    <name>PaymentNotice</name>
    <message>
        <source>One moment, we are preparing the link</source>
        <translation>Un momento, prepariamo il link</translation>
    </message>
    <message>
        <source>Waiting for your payment</source>
        <translation>In attesa del pagamento</translation>
    </message>
    <message>
        <source>Paid. Thank you.</source>
        <translation>Pagato. Grazie.</translation>
    </message>
    <message>
        <source>The payment was declined</source>
        <translation>Il pagamento è stato rifiutato</translation>
    </message>
    <message>
        <source>You cancelled the payment</source>
        <translation>Ha annullato il pagamento</translation>
    </message>
    <message>
        <source>The link has expired</source>
        <translation>Il link è scaduto</translation>
    </message>
    <message>
        <source>No connection at the moment</source>
        <translation>Al momento nessuna connessione</translation>
    </message>
    <message>
        <source>This order cannot be paid by phone</source>
        <translation>Questo ordine non si può pagare con il telefono</translation>
    </message>
    <message>
        <source>This screen will tell you as soon as it is done.</source>
        <translation>Questo schermo la avviserà appena è fatto.</translation>
    </message>
    <message>
        <source>The store has been told. There is nothing left to pay.</source>
        <translation>Il negozio ne è informato. Non resta nulla da pagare.</translation>
    </message>
    <message>
        <source>Nothing has been paid. Try again, or pay at the till with the code of your order.</source>
        <translation>Non è stato pagato nulla. Riprovi o paghi in cassa con il codice dell’ordine.</translation>
    </message>
    <message>
        <source>This screen cannot tell whether it is paid; your phone can. You can always pay at the till.</source>
        <translation>Questo schermo non sa se è pagato; il suo telefono sì. Può sempre pagare in cassa.</translation>
    </message>
    <message>
        <source>Paying by phone needs a connection. You can pay at the till with the code of your order.</source>
        <translation>Per pagare con il telefono serve la connessione. Può pagare in cassa con il codice dell’ordine.</translation>
    </message>
    <message>
        <source>You can pay at the till with the code of your order.</source>
        <translation>Può pagare in cassa con il codice dell’ordine.</translation>
    </message>
</context>
<context>
    <name>PaymentTerminal</name>
    <message>
        <source>Pay here by card</source>
        <translation>Paga qui con la carta</translation>
    </message>
    <message>
        <source>On the card reader beside this screen. No card number is typed on this screen.</source>
        <translation>Sul POS accanto a questo schermo. Su questo schermo non si digita alcun numero di carta.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Ordine %1</translation>
    </message>
    <message>
        <source>To cancel, press the red key on the card reader.</source>
        <translation>Per rinunciare, prema il tasto rosso del POS.</translation>
    </message>
    <message>
        <source>You need not wait: the store keeps checking if you leave.</source>
        <translation>Non deve attendere: il negozio continua a chiedere anche se va via.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Cancel the payment</source>
        <translation>Rinuncia al pagamento</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Finish and clear the screen</source>
        <translation>Termina e cancella lo schermo</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Paga in un altro modo</translation>
    </message>
    <message>
        <source>Back to my order</source>
        <translation>Torna al mio ordine</translation>
    </message>
</context>
<context>
    <name>PaymentTerminalAmount</name>
    <message>
        <source>Paid</source>
        <translation>Pagato</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Da pagare</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
</context>
<context>
    <name>PaymentTerminalNotice</name>
    <message>
        <source>One moment, we are preparing the card reader</source>
        <translation>Un momento, prepariamo il POS</translation>
    </message>
    <message>
        <source>The card reader is ready for you</source>
        <translation>Il POS la aspetta</translation>
    </message>
    <message>
        <source>One moment, the card reader is answering</source>
        <translation>Un momento, il POS risponde</translation>
    </message>
    <message>
        <source>Paid. Thank you.</source>
        <translation>Pagato. Grazie.</translation>
    </message>
    <message>
        <source>The payment was declined</source>
        <translation>Il pagamento è stato rifiutato</translation>
    </message>
    <message>
        <source>You cancelled the payment</source>
        <translation>Ha annullato il pagamento</translation>
    </message>
    <message>
        <source>The card reader is not responding</source>
        <translation>Il POS non risponde</translation>
    </message>
    <message>
        <source>The card reader is busy</source>
        <translation>Il POS è occupato</translation>
    </message>
    <message>
        <source>We are checking with the card reader</source>
        <translation>Stiamo interrogando il POS</translation>
    </message>
    <message>
        <source>A member of staff will look at your payment with you</source>
        <translation>Un addetto verifica il pagamento con lei</translation>
    </message>
    <message>
        <source>Tap or insert your card there. This screen will tell you as soon as it is done.</source>
        <translation>Avvicini o inserisca la carta nel POS. Questo schermo la avvisa appena è fatto.</translation>
    </message>
    <message>
        <source>The store has been told. There is nothing left to pay.</source>
        <translation>Il negozio è informato. Non resta nulla da pagare.</translation>
    </message>
    <message>
        <source>Nothing has been paid. Try another card, or pay with your phone or at the till.</source>
        <translation>Non è stato pagato nulla. Riprovi con un’altra carta, oppure paghi con il telefono o in cassa.</translation>
    </message>
    <message>
        <source>Nothing has been paid. Try again, or pay with your phone or at the till.</source>
        <translation>Non è stato pagato nulla. Riprovi, oppure paghi con il telefono o in cassa.</translation>
    </message>
    <message>
        <source>Nothing has been paid. You can pay with your phone, or at the till with the code of your order.</source>
        <translation>Non è stato pagato nulla. Può pagare con il telefono, o in cassa con il codice dell’ordine.</translation>
    </message>
    <message>
        <source>Its answer was lost, so we do not know yet whether you have paid. Please do not pay a second time: we will check again by ourselves.</source>
        <translation>La sua risposta è andata persa: non sappiamo ancora se ha pagato. La preghiamo di non pagare una seconda volta: ricontrolliamo noi.</translation>
    </message>
    <message>
        <source>We cannot tell from here whether it matches your order. Please do not pay a second time, and show this screen to a member of staff.</source>
        <translation>Da qui non possiamo stabilire se corrisponde al suo ordine. La preghiamo di non pagare una seconda volta e di mostrare questo schermo a un addetto.</translation>
    </message>
</context>
<context>
    <name>PaymentTerminalTrial</name>
    <message>
        <source>Test card reader: no money is moved. Choose what it should do.</source>
        <translation>POS di prova: nessun addebito. Scelga che cosa deve fare.</translation>
    </message>
    <message>
        <source>Pay</source>
        <comment>the test terminal</comment>
        <translation>Paga</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>the test terminal</comment>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>the test terminal</comment>
        <translation>Rinuncia</translation>
    </message>
    <message>
        <source>Pay, and lose the answer</source>
        <comment>the test terminal</comment>
        <translation>Paga e perdi la risposta</translation>
    </message>
</context>
<context>
    <name>PhoneTile</name>
    <message>
        <source>Renew the code</source>
        <translation>Rinnova il codice</translation>
    </message>
    <message>
        <source>Continue on my phone</source>
        <translation>Continua sul telefono</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN, %1 of %2 digits typed</source>
        <translation>PIN, %1&#xa0;cifre inserite su %2</translation>
    </message>
</context>
<context>
    <name>PointsMeter</name>
    <message>
        <source>points</source>
        <translation>punti</translation>
    </message>
</context>
<context>
    <name>PriceBlock</name>
    <message>
        <source>Lowest price of the last 30 days:</source>
        <translation>Prezzo più basso degli ultimi 30&#xa0;giorni:</translation>
    </message>
    <message>
        <source>Price to be confirmed</source>
        <translation>Prezzo da confermare</translation>
    </message>
</context>
<context>
    <name>PrivacyNote</name>
    <message>
        <source>Only used for this order. Erased from this screen as soon as you leave.</source>
        <translation>Solo per questo ordine. Si cancella da questo schermo appena va via.</translation>
    </message>
</context>
<context>
    <name>Product</name>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Added to your basket</source>
        <translation>Aggiunto al carrello</translation>
    </message>
    <message>
        <source>This item cannot be ordered at the moment. Please ask a member of staff.</source>
        <translation>Questo articolo non può essere ordinato per ora. Chieda a un addetto.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) added to your basket</source>
        <translation>
            <numerusform>%n prodotto aggiunto al carrello</numerusform>
            <numerusform>%n prodotti aggiunti al carrello</numerusform>
        </translation>
    </message>
    <message>
        <source>One of these items cannot be ordered at the moment.</source>
        <translation>Uno di questi articoli al momento non si può ordinare.</translation>
    </message>
    <message>
        <source>%1 does not come in “%2”. Here it is in “%3”.</source>
        <translation>%1 non è disponibile con «%2». Eccolo con «%3».</translation>
    </message>
    <message>
        <source>See the basket</source>
        <translation>Vedi il carrello</translation>
    </message>
</context>
<context>
    <name>ProductActions</name>
    <message>
        <source>Rest of the page</source>
        <translation>Resto della pagina</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Sul mio telefono</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordina</translation>
    </message>
    <message>
        <source>The price must be confirmed first</source>
        <translation>Il prezzo va prima confermato</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Ancora uno</translation>
    </message>
    <message>
        <source>Add to basket</source>
        <translation>Al carrello</translation>
    </message>
    <message>
        <source>Pick up in another store</source>
        <translation>Ritira in un altro negozio</translation>
    </message>
</context>
<context>
    <name>ProductBundle</name>
    <message>
        <source>Often bought together</source>
        <translation>Spesso acquistati insieme</translation>
    </message>
    <message numerus="yes">
        <source>Add the %n product(s) · %1</source>
        <comment>total price</comment>
        <translation>
            <numerusform>Aggiungi %n prodotto · %1</numerusform>
            <numerusform>Aggiungi %n prodotti · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to basket</source>
        <translation>Aggiungi al carrello</translation>
    </message>
    <message>
        <source>The price must be confirmed first</source>
        <translation>Prima va confermato il prezzo</translation>
    </message>
    <message>
        <source>Choose at least one product</source>
        <translation>Scelga almeno un prodotto</translation>
    </message>
</context>
<context>
    <name>ProductBundleLine</name>
    <message>
        <source>%1, this product, %2</source>
        <comment>name, price</comment>
        <translation>%1, questo prodotto, %2</translation>
    </message>
    <message>
        <source>See</source>
        <comment>look at a product</comment>
        <translation>Vedi</translation>
    </message>
    <message>
        <source>See %1</source>
        <translation>Vedi %1</translation>
    </message>
</context>
<context>
    <name>ProductCard</name>
    <message>
        <source>instead of %1</source>
        <translation>invece di %1</translation>
    </message>
</context>
<context>
    <name>ProductFloor</name>
    <message>
        <source>In this store</source>
        <translation>In questo negozio</translation>
    </message>
    <message>
        <source>Show me the way</source>
        <translation>Mostra il percorso</translation>
    </message>
</context>
<context>
    <name>ProductFloorPlan</name>
    <message>
        <source>Plan of this store. The product is in %1, bay %2.</source>
        <translation>Pianta di questo negozio. Il prodotto è in %1, scaffale %2.</translation>
    </message>
</context>
<context>
    <name>ProductHead</name>
    <message>
        <source>Ref. %1</source>
        <translation>Rif.&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n recensione</numerusform>
            <numerusform>%n recensioni</numerusform>
        </translation>
    </message>
    <message>
        <source>Durability</source>
        <comment>index of a product</comment>
        <translation>Durabilità</translation>
    </message>
    <message>
        <source>Repairability</source>
        <comment>index of a product</comment>
        <translation>Riparabilità</translation>
    </message>
</context>
<context>
    <name>ProductMissing</name>
    <message>
        <source>This item is not in our range</source>
        <translation>Questo articolo non è nel nostro assortimento</translation>
    </message>
    <message>
        <source>It may have been replaced. Look for it by name, or ask a member of staff.</source>
        <translation>Forse è stato sostituito. Lo cerchi per nome o chieda a un addetto.</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Cerca per nome</translation>
    </message>
    <message>
        <source>Scan an item</source>
        <translation>Scansiona un articolo</translation>
    </message>
</context>
<context>
    <name>ProductMore</name>
    <message>
        <source>Language of the product texts: %1</source>
        <translation>Lingua dei testi del prodotto: %1</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Characteristics</source>
        <translation>Caratteristiche</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicurezza</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Produttore</translation>
    </message>
    <message>
        <source>You may also like</source>
        <translation>Potrebbe piacerle anche</translation>
    </message>
</context>
<context>
    <name>ProductOptions</name>
    <message>
        <source>sold out</source>
        <translation>esaurito</translation>
    </message>
    <message>
        <source>not in this combination</source>
        <translation>non in questa combinazione</translation>
    </message>
</context>
<context>
    <name>ProductPeek</name>
    <message>
        <source>instead of %1</source>
        <translation>invece di %1</translation>
    </message>
</context>
<context>
    <name>ProductPhone</name>
    <message>
        <source>Continue on my phone</source>
        <translation>Continua sul telefono</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. The page opens there; nothing is kept here.</source>
        <translation>Inquadri il codice con la fotocamera del suo telefono. La pagina si apre lì; qui non resta nulla.</translation>
    </message>
    <message>
        <source>QR code of this product</source>
        <translation>Codice QR di questo prodotto</translation>
    </message>
</context>
<context>
    <name>ProductPrice</name>
    <message>
        <source>Offer until %1</source>
        <comment>30 November</comment>
        <translation>Scadenza offerta: %1</translation>
    </message>
    <message>
        <source>including %1 eco-contribution</source>
        <comment>an amount</comment>
        <translation>incluso eco-contributo di %1</translation>
    </message>
    <message>
        <source>Price to be confirmed. Please ask a member of staff.</source>
        <translation>Prezzo da confermare. Chieda a un addetto.</translation>
    </message>
</context>
<context>
    <name>ProductPriceLine</name>
    <message>
        <source>Lowest price of the last 30 days:</source>
        <translation>Prezzo più basso degli ultimi 30&#xa0;giorni:</translation>
    </message>
</context>
<context>
    <name>ProductReviews</name>
    <message numerus="yes">
        <source>Read %n review(s)</source>
        <translation>
            <numerusform>Leggi %n recensione</numerusform>
            <numerusform>Leggi %n recensioni</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has reviewed this product yet.</source>
        <translation>Nessuno ha ancora recensito questo prodotto.</translation>
    </message>
</context>
<context>
    <name>ProductStage</name>
    <message>
        <source>Enlarge</source>
        <translation>Ingrandisci</translation>
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
        <translation>%1, immagine %2 di %3</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Più piccolo</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Più grande</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Immagine precedente</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Immagine successiva</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>Codice QR</translation>
    </message>
</context>
<context>
    <name>QuantityStepper</name>
    <message>
        <source>Quantity of %1</source>
        <translation>Quantità: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovi: %1</translation>
    </message>
    <message>
        <source>One less of %1</source>
        <translation>Uno in meno: %1</translation>
    </message>
    <message>
        <source>This is the least</source>
        <translation>È il minimo</translation>
    </message>
    <message>
        <source>One more of %1</source>
        <translation>Uno in più: %1</translation>
    </message>
    <message>
        <source>No more available</source>
        <translation>Non ce ne sono altri</translation>
    </message>
</context>
<context>
    <name>QuestionFrame</name>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
</context>
<context>
    <name>RatingLine</name>
    <message>
        <source>No review yet</source>
        <translation>Nessuna recensione</translation>
    </message>
    <message>
        <source>%1 out of 5, %2</source>
        <translation>%1 su 5, %2</translation>
    </message>
    <message>
        <source>Be the first to review it</source>
        <translation>Inserisca la prima recensione</translation>
    </message>
</context>
<context>
    <name>RatingSummary</name>
    <message>
        <source>out of 5</source>
        <translation>su 5</translation>
    </message>
</context>
<context>
    <name>ReceiptCode</name>
    <message>
        <source>Your order on your phone</source>
        <translation>Il suo ordine sul telefono</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. The page always shows how your order is getting on.</source>
        <translation>Inquadri il codice con la fotocamera del telefono. La pagina mostra sempre lo stato dell’ordine.</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. The page shows your order once this device is connected again.</source>
        <translation>Inquadri il codice con la fotocamera del telefono. La pagina mostrerà l’ordine appena questo dispositivo sarà di nuovo connesso.</translation>
    </message>
    <message>
        <source>QR code of the page of order %1</source>
        <translation>Codice QR della pagina dell’ordine %1</translation>
    </message>
    <message>
        <source>Anyone who has this code can see the order. It names nobody.</source>
        <translation>Chi ha questo codice può vedere l’ordine. Non compare alcun nome.</translation>
    </message>
</context>
<context>
    <name>ReceiptSheet</name>
    <message>
        <source>Your receipt is on its way</source>
        <translation>Il suo riepilogo è in arrivo</translation>
    </message>
    <message>
        <source>Receipt by e-mail</source>
        <translation>Riepilogo per e-mail</translation>
    </message>
    <message>
        <source>It arrives within a few minutes.</source>
        <translation>Arriva entro pochi minuti.</translation>
    </message>
    <message>
        <source>It will be sent as soon as the connection is back.</source>
        <translation>Sarà inviato appena torna la connessione.</translation>
    </message>
    <message>
        <source>The address is only used for this receipt and is erased from this screen.</source>
        <translation>L’indirizzo serve solo per questo riepilogo e viene cancellato da questo schermo.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Indirizzo e-mail</translation>
    </message>
    <message>
        <source>Send my receipt</source>
        <translation>Invia il riepilogo</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>Order %1</source>
        <translation>Ordine %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Consegna</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Sconti</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>We need a word with you about this order. Nothing is charged.</source>
        <translation>Dobbiamo parlarle di questo ordine. Nessun addebito.</translation>
    </message>
    <message>
        <source>Your order is confirmed and paid.</source>
        <translation>Il suo ordine è confermato e pagato.</translation>
    </message>
    <message>
        <source>Your order is confirmed.</source>
        <translation>Il suo ordine è confermato.</translation>
    </message>
    <message>
        <source>Your order is accepted; we will confirm it by message.</source>
        <translation>Il suo ordine è accettato; lo confermiamo con un messaggio.</translation>
    </message>
    <message>
        <source>Keep this receipt: it stays with your order, from pick-up to a return. It is not proof of payment.</source>
        <translation>Conservi questo riepilogo: segue l’ordine, dal ritiro a un eventuale reso. Non è una prova di pagamento.</translation>
    </message>
    <message>
        <source>There is no paper left. Please tell a member of staff; e-mail and phone still work.</source>
        <translation>La carta è finita. Avvisi un addetto; e-mail e telefono funzionano comunque.</translation>
    </message>
    <message>
        <source>The printer is open. Please tell a member of staff; e-mail and phone still work.</source>
        <translation>La stampante è aperta. Avvisi un addetto; e-mail e telefono funzionano comunque.</translation>
    </message>
    <message>
        <source>The printer is not responding. Please tell a member of staff; e-mail and phone still work.</source>
        <translation>La stampante non risponde. Avvisi un addetto; e-mail e telefono funzionano comunque.</translation>
    </message>
</context>
<context>
    <name>RepairabilityBadge</name>
    <message>
        <source>Repairability</source>
        <translation>Riparabilità</translation>
    </message>
    <message>
        <source>%1: %2 out of %3</source>
        <translation>%1: %2 su %3</translation>
    </message>
</context>
<context>
    <name>ResultPeek</name>
    <message>
        <source>Show the product</source>
        <translation>Vedi il prodotto</translation>
    </message>
</context>
<context>
    <name>Return</name>
    <message>
        <source>What would you like to return?</source>
        <translation>Che cosa desidera restituire?</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Ordine %1</translation>
    </message>
    <message>
        <source>An item no longer in the range</source>
        <translation>Un articolo non più in assortimento</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Perché?</translation>
    </message>
    <message>
        <source>What would you like instead?</source>
        <translation>Che cosa desidera al suo posto?</translation>
    </message>
    <message>
        <source>You get a number and a code for the service desk of any of our stores. Keep the item as it is, in its packaging if you can.</source>
        <translation>Riceve un numero e un codice per il banco accoglienza di tutti i nostri negozi. Tenga l’articolo com’è, se possibile nella confezione.</translation>
    </message>
    <message numerus="yes">
        <source>Return %n item(s)</source>
        <translation>
            <numerusform>Richiedi il reso di %n pezzo</numerusform>
            <numerusform>Richiedi il reso di %n pezzi</numerusform>
        </translation>
    </message>
    <message>
        <source>First choose what to return</source>
        <translation>Prima scelga che cosa restituisce</translation>
    </message>
    <message>
        <source>Please say why</source>
        <translation>Indichi il motivo</translation>
    </message>
</context>
<context>
    <name>ReturnDone</name>
    <message>
        <source>Return %1</source>
        <translation>Reso %1</translation>
    </message>
    <message>
        <source>Return number</source>
        <translation>Numero di reso</translation>
    </message>
    <message>
        <source>QR code of return %1</source>
        <translation>Codice QR del reso %1</translation>
    </message>
    <message>
        <source>Take a picture of it: the desk will scan it.</source>
        <translation>Scatti una foto: al banco viene scansionata.</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>Da definire</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Return requested</source>
        <translation>Reso richiesto</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), from order %1</source>
        <translation>
            <numerusform>%n pezzo, dell’ordine %1</numerusform>
            <numerusform>%n pezzi, dell’ordine %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring it to any of our stores</source>
        <translation>Lo porti in uno dei nostri negozi</translation>
    </message>
    <message>
        <source>Welcome desk, with this code. In its packaging if you can.</source>
        <translation>Al banco accoglienza, con questo codice. Se possibile nella confezione.</translation>
    </message>
    <message>
        <source>As soon as the desk has checked it, within 14 days at most.</source>
        <translation>Appena è stato esaminato al banco, entro 14&#xa0;giorni al massimo.</translation>
    </message>
    <message>
        <source>Tell us what you think</source>
        <translation>Ci dica la sua opinione</translation>
    </message>
    <message>
        <source>Finish and clear the screen</source>
        <translation>Termina e cancella lo schermo</translation>
    </message>
</context>
<context>
    <name>ReturnLine</name>
    <message>
        <source>To return</source>
        <translation>Da restituire</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Scegli</translation>
    </message>
</context>
<context>
    <name>ReturnWords</name>
    <message>
        <source>I changed my mind</source>
        <translation>Ho cambiato idea</translation>
    </message>
    <message>
        <source>It does not fit</source>
        <translation>Non va bene</translation>
    </message>
    <message>
        <source>It arrived damaged</source>
        <translation>È arrivato danneggiato</translation>
    </message>
    <message>
        <source>It does not work</source>
        <translation>Non funziona</translation>
    </message>
    <message>
        <source>It is not what I ordered</source>
        <translation>Non è quello che ho ordinato</translation>
    </message>
    <message>
        <source>My money back</source>
        <translation>Il rimborso</translation>
    </message>
    <message>
        <source>An exchange</source>
        <translation>Un cambio</translation>
    </message>
    <message>
        <source>A credit note</source>
        <translation>Una nota di credito</translation>
    </message>
    <message>
        <source>Your return is registered</source>
        <translation>Il suo reso è registrato</translation>
    </message>
    <message>
        <source>This return needs a member of staff</source>
        <translation>Per questo reso serve un addetto</translation>
    </message>
    <message>
        <source>Your return is saved here</source>
        <translation>Il suo reso è salvato qui</translation>
    </message>
    <message>
        <source>Show this code at the service desk of any of our stores, with the item.</source>
        <translation>Mostri questo codice con l’articolo al banco accoglienza di uno dei nostri negozi.</translation>
    </message>
    <message>
        <source>We are checking it. It takes a few seconds.</source>
        <translation>Lo stiamo verificando. Bastano pochi secondi.</translation>
    </message>
    <message>
        <source>There is no connection: your return will be checked as soon as it is back. You can still come to the desk.</source>
        <translation>Non c’è connessione: il suo reso sarà verificato appena torna. Può comunque venire al banco.</translation>
    </message>
    <message>
        <source>The return period is over. If the item is faulty, the legal guarantee still applies: ask at the desk.</source>
        <translation>Il termine per il reso è scaduto. Per un difetto vale ancora la garanzia legale: chieda al banco.</translation>
    </message>
    <message>
        <source>A return of these items has already been requested.</source>
        <translation>Il reso di questi pezzi è già stato richiesto.</translation>
    </message>
    <message>
        <source>This order was never handed over, so there is nothing to return.</source>
        <translation>Questo ordine non è mai stato consegnato, quindi non c’è nulla da restituire.</translation>
    </message>
    <message>
        <source>The number and contact do not match. Bring the item and your receipt to the desk.</source>
        <translation>Numero e contatto non corrispondono. Porti l’articolo e il riepilogo al banco.</translation>
    </message>
    <message>
        <source>Bring the item and your receipt to the desk: a member of staff will find a solution with you.</source>
        <translation>Porti l’articolo e il riepilogo al banco: un addetto troverà con lei la soluzione.</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>%1 out of 5</source>
        <translation>%1 su 5</translation>
    </message>
    <message>
        <source>Translated from %1</source>
        <translation>Tradotta, lingua originale: %1</translation>
    </message>
</context>
<context>
    <name>ReviewFrame</name>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
</context>
<context>
    <name>ReviewItem</name>
    <message>
        <source>bought online</source>
        <translation>acquistato online</translation>
    </message>
    <message>
        <source>bought in %1</source>
        <comment>name of a store</comment>
        <translation>acquistato presso %1</translation>
    </message>
    <message>
        <source>used in %1</source>
        <comment>September 2026</comment>
        <translation>usato in %1</translation>
    </message>
    <message>
        <source>written in %1</source>
        <comment>a language</comment>
        <translation>scritta in %1</translation>
    </message>
    <message>
        <source>Published on %1</source>
        <comment>a day</comment>
        <translation>Pubblicazione: %1</translation>
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
        <translation>Da prendere ora, si paga in cassa: non fa parte di questo ordine.</translation>
    </message>
    <message>
        <source>Change the items</source>
        <translation>Modifica gli articoli</translation>
    </message>
</context>
<context>
    <name>ReviewOrder</name>
    <message>
        <source>Which purchase is it?</source>
        <translation>Di quale acquisto si tratta?</translation>
    </message>
    <message>
        <source>Only buyers write reviews here. Hold the code of your order in front of the camera, or enter its number.</source>
        <translation>Qui scrivono recensioni solo gli acquirenti. Tenga il codice dell’ordine davanti alla fotocamera o ne scriva il numero.</translation>
    </message>
    <message>
        <source>Only used to find your purchase. Never published, erased from this screen as soon as you leave.</source>
        <translation>Serve solo a trovare il suo acquisto. Mai pubblicato, cancellato da questo schermo appena va via.</translation>
    </message>
    <message>
        <source>Number of the order or receipt</source>
        <translation>Numero dell’ordine o dello scontrino</translation>
    </message>
    <message>
        <source>E-mail address or phone number of the order</source>
        <translation>E-mail o telefono dell’ordine</translation>
    </message>
</context>
<context>
    <name>ReviewPart</name>
    <message>
        <source>Change</source>
        <comment>one answer of the order</comment>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Modifica: %1</translation>
    </message>
</context>
<context>
    <name>ReviewSent</name>
    <message>
        <source>Back to the product</source>
        <translation>Torna al prodotto</translation>
    </message>
</context>
<context>
    <name>ReviewSign</name>
    <message>
        <source>Under which name?</source>
        <translation>Con quale nome?</translation>
    </message>
    <message>
        <source>We publish your first name and the initial of your surname, nothing else.</source>
        <translation>Pubblichiamo il suo nome e l’iniziale del cognome, nient’altro.</translation>
    </message>
    <message>
        <source>Please enter your first name</source>
        <translation>Inserisca il suo nome</translation>
    </message>
    <message>
        <source>Please agree to the publication</source>
        <translation>Accetti la pubblicazione</translation>
    </message>
    <message>
        <source>Send my review</source>
        <translation>Invia la recensione</translation>
    </message>
    <message>
        <source>First name and surname</source>
        <translation>Nome e cognome</translation>
    </message>
    <message>
        <source>Published as “%1”</source>
        <translation>Pubblicata come «%1»</translation>
    </message>
    <message>
        <source>I agree to my review being published</source>
        <translation>Accetto che la mia recensione sia pubblicata</translation>
    </message>
    <message>
        <source>On the product’s page, with stars, words, this name and both dates. You can have it withdrawn at any time.</source>
        <translation>Sulla pagina del prodotto, con stelle, testo, questo nome e le due date. Può farla ritirare in ogni momento.</translation>
    </message>
    <message>
        <source>This device could not save your review. What you typed is still here. Please try again, or ask a member of staff.</source>
        <translation>Questo dispositivo non ha potuto salvare la recensione. Il testo è ancora qui. Riprovi o chieda a un addetto.</translation>
    </message>
</context>
<context>
    <name>ReviewStars</name>
    <message>
        <source>How satisfied are you?</source>
        <translation>Che cosa ne pensa del prodotto?</translation>
    </message>
    <message>
        <source>Please give one to five stars</source>
        <translation>Dia da una a cinque stelle</translation>
    </message>
    <message>
        <source>Please choose a month</source>
        <translation>Scelga un mese</translation>
    </message>
    <message>
        <source>We cannot look for your purchase at the moment. We will do so before your review is published.</source>
        <translation>Al momento non possiamo cercare il suo acquisto. Lo faremo prima di pubblicare la recensione.</translation>
    </message>
    <message>
        <source>When did you use it?</source>
        <translation>Quando lo ha usato?</translation>
    </message>
</context>
<context>
    <name>ReviewTeaser</name>
    <message>
        <source>out of 5</source>
        <translation>su 5</translation>
    </message>
    <message>
        <source>Customer reviews</source>
        <translation>Recensioni dei clienti</translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message>
        <source>What would you tell other buyers?</source>
        <translation>Che cosa direbbe ad altri acquirenti?</translation>
    </message>
    <message>
        <source>What did you use it for, what is good, what is missing? You may also leave it empty.</source>
        <translation>Per che cosa l’ha usato, che cosa va bene, che cosa manca? Può anche lasciare vuoto.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Continue without words</source>
        <translation>Continua senza testo</translation>
    </message>
    <message>
        <source>Title, in a few words</source>
        <translation>Titolo, in poche parole</translation>
    </message>
    <message>
        <source>Your review</source>
        <translation>La sua recensione</translation>
    </message>
    <message>
        <source>No names or phone numbers: reviews with private data are not published.</source>
        <translation>Niente nomi né numeri di telefono: le recensioni con dati privati non sono pubblicate.</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>Very disappointed</source>
        <translation>Molto deludente</translation>
    </message>
    <message>
        <source>Disappointed</source>
        <translation>Deludente</translation>
    </message>
    <message>
        <source>It’s all right</source>
        <translation>Accettabile</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Soddisfacente</translation>
    </message>
    <message>
        <source>Very satisfied</source>
        <translation>Molto soddisfacente</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Acquisto</translation>
    </message>
    <message>
        <source>Stars</source>
        <comment>step of a review</comment>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Il suo testo</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Pubblicazione</translation>
    </message>
    <message>
        <source>Please enter the number on your receipt or order.</source>
        <translation>Inserisca il numero dello scontrino o dell’ordine.</translation>
    </message>
    <message>
        <source>Please enter the e-mail address or phone number of your order.</source>
        <translation>Inserisca l’e-mail o il telefono dell’ordine.</translation>
    </message>
    <message>
        <source>We cannot find a purchase with this number and this address or phone number.</source>
        <translation>Non troviamo acquisti con questo numero e questa e-mail o questo telefono.</translation>
    </message>
    <message>
        <source>This purchase does not include this product.</source>
        <translation>Questo acquisto non comprende questo prodotto.</translation>
    </message>
    <message>
        <source>You have already reviewed this purchase. Thank you.</source>
        <translation>Ha già recensito questo acquisto. Grazie.</translation>
    </message>
    <message>
        <source>Too many tries. Please wait a quarter of an hour, or ask a member of staff.</source>
        <translation>Troppi tentativi. Attenda un quarto d’ora o chieda a un addetto.</translation>
    </message>
    <message>
        <source>Please check what you typed.</source>
        <translation>Controlli quanto ha scritto.</translation>
    </message>
    <message>
        <source>Your review cannot be published</source>
        <translation>La recensione non può essere pubblicata</translation>
    </message>
    <message>
        <source>Thank you for your review</source>
        <translation>Grazie per la recensione</translation>
    </message>
    <message>
        <source>We have found your purchase. Our team will read your review, then it will be published.</source>
        <translation>Abbiamo trovato il suo acquisto. Il nostro personale legge la recensione, poi viene pubblicata.</translation>
    </message>
    <message>
        <source>It is kept safe on this device and will be sent as soon as possible. We will check your purchase and read your review, then it will be published.</source>
        <translation>È conservata su questo dispositivo e sarà inviata appena possibile. Verifichiamo l’acquisto e leggiamo la recensione, poi viene pubblicata.</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>Customer reviews</source>
        <translation>Recensioni dei clienti</translation>
    </message>
</context>
<context>
    <name>ReviewsActions</name>
    <message>
        <source>Write a review</source>
        <translation>Scrivi una recensione</translation>
    </message>
    <message>
        <source>Back to the product</source>
        <translation>Torna al prodotto</translation>
    </message>
    <message>
        <source>Order · %1</source>
        <comment>price</comment>
        <translation>Ordina · %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordina</translation>
    </message>
    <message>
        <source>The price must be confirmed first</source>
        <translation>Il prezzo va prima confermato</translation>
    </message>
</context>
<context>
    <name>ReviewsFilters</name>
    <message>
        <source>All</source>
        <comment>reviews</comment>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>5 stars</source>
        <translation>5 stelle</translation>
    </message>
    <message>
        <source>4 stars</source>
        <translation>4 stelle</translation>
    </message>
    <message>
        <source>1 to 3 stars</source>
        <translation>Da 1 a 3 stelle</translation>
    </message>
</context>
<context>
    <name>ReviewsHead</name>
    <message>
        <source>Customer reviews</source>
        <translation>Recensioni dei clienti</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s), %1 of them verified</source>
        <comment>share, such as 96 %</comment>
        <translation>
            <numerusform>%n recensione, %1 verificata</numerusform>
            <numerusform>%n recensioni, %1 verificate</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviews by buyers, collected by %1 without anything in return, checked before they are published.</source>
        <translation>Recensioni di acquirenti raccolte da %1 senza compenso e controllate prima della pubblicazione.</translation>
    </message>
    <message>
        <source>How?</source>
        <comment>are reviews checked</comment>
        <translation>Come?</translation>
    </message>
    <message>
        <source>How are reviews checked?</source>
        <translation>Come vengono controllate le recensioni?</translation>
    </message>
</context>
<context>
    <name>ReviewsHow</name>
    <message>
        <source>How are reviews checked?</source>
        <translation>Come vengono controllate le recensioni?</translation>
    </message>
    <message>
        <source>Verified purchase</source>
        <translation>Acquisto verificato</translation>
    </message>
    <message>
        <source>In return</source>
        <translation>Compenso</translation>
    </message>
    <message>
        <source>Before publication</source>
        <translation>Prima della pubblicazione</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordinamento</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>We found the purchase in our orders or on the loyalty card.</source>
        <translation>L’acquisto risulta nei nostri ordini o sulla carta fedeltà.</translation>
    </message>
    <message>
        <source>Nobody gets anything for a review.</source>
        <translation>Nessuno riceve nulla per una recensione.</translation>
    </message>
    <message>
        <source>Each one is read; insults and private data are refused, bad ratings are not.</source>
        <translation>Ognuna viene letta; si rifiutano insulti e dati privati, non i voti bassi.</translation>
    </message>
    <message>
        <source>Each review says when it was published and when the product was used.</source>
        <translation>Ogni recensione dice quando è stata pubblicata e quando il prodotto è stato usato.</translation>
    </message>
    <message>
        <source>Your language first, then the most recent, unless you choose another order.</source>
        <translation>Prima quelle nella sua lingua, poi le più recenti, salvo che scelga un altro ordinamento.</translation>
    </message>
    <message>
        <source>It counts the reviews of every language.</source>
        <translation>Conta le recensioni in tutte le lingue.</translation>
    </message>
</context>
<context>
    <name>ReviewsSort</name>
    <message>
        <source>Most recent first</source>
        <translation>Più recenti</translation>
    </message>
    <message>
        <source>Highest rated first</source>
        <translation>Voti migliori</translation>
    </message>
    <message>
        <source>Lowest rated first</source>
        <translation>Voti peggiori</translation>
    </message>
    <message>
        <source>Order: %1. Touch for another.</source>
        <translation>Ordinamento: %1. Tocchi per cambiarlo.</translation>
    </message>
</context>
<context>
    <name>ReviewsTop</name>
    <message numerus="yes">
        <source>%n review(s) shown</source>
        <translation>
            <numerusform>%n recensione mostrata</numerusform>
            <numerusform>%n recensioni mostrate</numerusform>
        </translation>
    </message>
    <message>
        <source>No review yet</source>
        <translation>Nessuna recensione</translation>
    </message>
    <message>
        <source>No matching reviews</source>
        <translation>Nessuna recensione corrisponde</translation>
    </message>
    <message>
        <source>Nobody has reviewed this product yet.</source>
        <translation>Nessuno ha ancora recensito questo prodotto.</translation>
    </message>
    <message>
        <source>Nobody gave this number of stars.</source>
        <translation>Nessuno ha dato questo numero di stelle.</translation>
    </message>
    <message>
        <source>Show all reviews</source>
        <translation>Vedi tutte le recensioni</translation>
    </message>
</context>
<context>
    <name>RingBanner</name>
    <message>
        <source>A colleague was quicker, or nobody is needed any more.</source>
        <translation>Un collega è stato più rapido, o non serve più nessuno.</translation>
    </message>
    <message>
        <source>Your answer did not get through. Please try again.</source>
        <translation>La risposta non è arrivata. Riprovi.</translation>
    </message>
</context>
<context>
    <name>RingCard</name>
    <message>
        <source>You are on the way</source>
        <translation>Sta arrivando</translation>
    </message>
    <message>
        <source>%1 is on the way</source>
        <comment>first name of an associate</comment>
        <translation>Ci va %1</translation>
    </message>
    <message>
        <source>A customer is calling</source>
        <translation>Un cliente chiama</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Arrivo</translation>
    </message>
    <message>
        <source>I am there</source>
        <translation>Sono arrivato</translation>
    </message>
</context>
<context>
    <name>RingWords</name>
    <message>
        <source>Is looking at %1</source>
        <comment>a product</comment>
        <translation>Guarda %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n item(s) in the basket</source>
        <translation>
            <numerusform>%1 · %n articolo nel carrello</numerusform>
            <numerusform>%1 · %n articoli nel carrello</numerusform>
        </translation>
    </message>
    <message>
        <source>Is looking at the basket</source>
        <translation>Guarda il carrello</translation>
    </message>
    <message>
        <source>Is placing an order</source>
        <translation>Sta ordinando</translation>
    </message>
    <message>
        <source>Has placed an order</source>
        <translation>Ha ordinato</translation>
    </message>
    <message>
        <source>Is asking about an order</source>
        <translation>Chiede di un ordine</translation>
    </message>
    <message>
        <source>Wants to return something</source>
        <translation>Vuole restituire qualcosa</translation>
    </message>
    <message>
        <source>Is scanning an item</source>
        <translation>Sta scansionando un articolo</translation>
    </message>
    <message>
        <source>Is looking for an item in another store</source>
        <translation>Cerca un articolo in un altro negozio</translation>
    </message>
    <message>
        <source>Is looking around</source>
        <translation>Sta guardando in giro</translation>
    </message>
    <message>
        <source>speaks %1</source>
        <comment>a language</comment>
        <translation>parla %1</translation>
    </message>
</context>
<context>
    <name>Sale</name>
    <message>
        <source>Sale</source>
        <translation>Vendita</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Carrello</translation>
    </message>
    <message>
        <source>Nothing in the basket yet</source>
        <translation>Il carrello è ancora vuoto</translation>
    </message>
    <message>
        <source>Scan an item, or the code of the basket that the customer made at a kiosk.</source>
        <translation>Scansioni un articolo o il codice del carrello che il cliente ha preparato a un totem.</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scansiona</translation>
    </message>
    <message>
        <source>Search the range</source>
        <translation>Cerca un articolo</translation>
    </message>
    <message numerus="yes">
        <source>Total, %n item(s)</source>
        <translation>
            <numerusform>Totale, %n articolo</numerusform>
            <numerusform>Totale, %n articoli</numerusform>
        </translation>
    </message>
    <message>
        <source>Add by scan</source>
        <translation>Aggiungi con scansione</translation>
    </message>
    <message>
        <source>First remove what is no longer sold</source>
        <translation>Rimuova prima ciò che non è più in vendita</translation>
    </message>
    <message>
        <source>Order for %1</source>
        <translation>Ordina per %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordina</translation>
    </message>
</context>
<context>
    <name>SaleCustomer</name>
    <message>
        <source>No. %1</source>
        <translation>N.&#xa0;%1</translation>
    </message>
    <message>
        <source>Not for this customer</source>
        <translation>Non per questo cliente</translation>
    </message>
    <message>
        <source>No customer yet</source>
        <translation>Ancora nessun cliente</translation>
    </message>
    <message>
        <source>You can order without one. With one, the order counts towards their history and points.</source>
        <translation>Può ordinare senza cliente. Con un cliente, l’ordine entra nel suo storico e nei suoi punti.</translation>
    </message>
    <message>
        <source>Find the customer</source>
        <translation>Trova il cliente</translation>
    </message>
    <message>
        <source>Scan the code on a kiosk’s basket page: the basket is transferred at today’s prices.</source>
        <translation>Scansioni il codice nella pagina del carrello di un totem: il carrello arriva ai prezzi di oggi.</translation>
    </message>
    <message>
        <source>End this sale</source>
        <translation>Termina questa vendita</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>Show a code to the camera</source>
        <translation>Mostri un codice alla fotocamera</translation>
    </message>
    <message>
        <source>Find your item</source>
        <translation>Trovi il suo articolo</translation>
    </message>
    <message>
        <source>Search, browse or enter the code: everything except the camera works.</source>
        <translation>Cerchi, sfogli i reparti o inserisca il codice: funziona tutto tranne la fotocamera.</translation>
    </message>
    <message>
        <source>QR code or barcode of an item, on the shelf or on the box</source>
        <translation>Codice QR o a barre di un articolo, sullo scaffale o sulla confezione</translation>
    </message>
</context>
<context>
    <name>ScanResult</name>
    <message>
        <source>Which one do you mean?</source>
        <translation>Quale desidera?</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n recensione</numerusform>
            <numerusform>%n recensioni</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the product</source>
        <translation>Vedi il prodotto</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nessuno di questi</translation>
    </message>
    <message>
        <source>It is too dark to read a code</source>
        <translation>È troppo buio per leggere un codice</translation>
    </message>
    <message>
        <source>Hold the code into the light, or nearer to the screen.</source>
        <translation>Metta il codice alla luce o più vicino allo schermo.</translation>
    </message>
</context>
<context>
    <name>ScanView</name>
    <message>
        <source>Picture of the camera</source>
        <translation>Immagine della fotocamera</translation>
    </message>
    <message>
        <source>Code recognised</source>
        <translation>Codice letto</translation>
    </message>
    <message>
        <source>Several codes</source>
        <translation>Più codici</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>It is dark</source>
        <translation>Troppo buio</translation>
    </message>
    <message>
        <source>Not an item</source>
        <translation>Non è un articolo</translation>
    </message>
    <message>
        <source>Looking for a code</source>
        <translation>Ricerca di un codice</translation>
    </message>
</context>
<context>
    <name>ScanWays</name>
    <message>
        <source>The picture is only used to read the code: it is neither kept nor sent.</source>
        <translation>L’immagine serve solo a leggere il codice: non è né conservata né inviata.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Name, brand, reference</source>
        <translation>Nome, marca, riferimento</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Sfoglia</translation>
    </message>
    <message>
        <source>The whole range</source>
        <translation>Tutti i reparti</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Inserisci il codice</translation>
    </message>
    <message>
        <source>The digits below it</source>
        <translation>Le cifre sotto il codice</translation>
    </message>
</context>
<context>
    <name>ScanWithoutCamera</name>
    <message>
        <source>The camera is not working just now</source>
        <translation>La fotocamera non funziona al momento</translation>
    </message>
    <message>
        <source>You find every item by its name, or with the digits below its code. A hand-held scanner works too.</source>
        <translation>Trovi ogni articolo con il nome o con le cifre sotto il codice. Funziona anche un lettore manuale.</translation>
    </message>
    <message>
        <source>Search the whole range</source>
        <translation>Cerca in tutti i reparti</translation>
    </message>
    <message>
        <source>Name, brand or reference of your item</source>
        <translation>Nome, marca o riferimento del suo articolo</translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message>
        <source>We do not sell this item</source>
        <translation>Non vendiamo questo articolo</translation>
    </message>
    <message>
        <source>This code leads outside the shop</source>
        <translation>Questo codice porta a un altro sito</translation>
    </message>
    <message>
        <source>This is the code of an order</source>
        <translation>È il codice di un ordine</translation>
    </message>
    <message>
        <source>This is the code of a return</source>
        <translation>È il codice di un reso</translation>
    </message>
    <message>
        <source>This is the code of a basket</source>
        <translation>È il codice di un carrello</translation>
    </message>
    <message>
        <source>This is a loyalty card</source>
        <translation>È una carta fedeltà</translation>
    </message>
    <message>
        <source>This code is for our staff</source>
        <translation>Questo codice è riservato al personale</translation>
    </message>
    <message>
        <source>We do not recognise this code</source>
        <translation>Non conosciamo questo codice</translation>
    </message>
    <message>
        <source>Try the code on the shelf label, or search by name: we may have something like it.</source>
        <translation>Provi con il codice dell’etichetta sullo scaffale o cerchi per nome: forse abbiamo un articolo simile.</translation>
    </message>
    <message>
        <source>It is not opened here. Show the code of an item or of a shelf label.</source>
        <translation>Qui non si apre. Mostri il codice di un articolo o di un’etichetta dello scaffale.</translation>
    </message>
    <message>
        <source>Show it to a member of staff: they will find your order with it.</source>
        <translation>Lo mostri a un addetto: troverà il suo ordine.</translation>
    </message>
    <message>
        <source>Bring it with the item to the service desk.</source>
        <translation>Lo porti con l’articolo al banco accoglienza.</translation>
    </message>
    <message>
        <source>Show it to a member of staff: they will transfer your basket.</source>
        <translation>Lo mostri a un addetto: trasferirà il suo carrello.</translation>
    </message>
    <message>
        <source>Keep it handy for the till: your points are added there.</source>
        <translation>La tenga pronta per la cassa: lì vengono contati i suoi punti.</translation>
    </message>
    <message>
        <source>Show the code of an item or of a shelf label, or search by name.</source>
        <translation>Mostri il codice di un articolo o di un’etichetta dello scaffale, o cerchi per nome.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Name, brand, reference or use</source>
        <translation>Nome, marca, riferimento o uso</translation>
    </message>
    <message>
        <source>Most popular</source>
        <translation>I più richiesti</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Ricerca…</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) for “%1”</source>
        <translation>
            <numerusform>%n prodotto per «%1»</numerusform>
            <numerusform>%n prodotti per «%1»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Cancella</translation>
    </message>
</context>
<context>
    <name>SearchNothing</name>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nessun risultato per «%1»</translation>
    </message>
    <message>
        <source>Try a shorter or a more general word, or scan the label on the shelf.</source>
        <translation>Provi con una parola più breve o più generica, o scansioni l’etichetta sullo scaffale.</translation>
    </message>
    <message>
        <source>Scan an item</source>
        <translation>Scansiona un articolo</translation>
    </message>
    <message>
        <source>Browse the range</source>
        <translation>Sfoglia i reparti</translation>
    </message>
</context>
<context>
    <name>SetupActions</name>
    <message>
        <source>Saved. This screen keeps these settings.</source>
        <translation>Salvato. Questo schermo conserva queste impostazioni.</translation>
    </message>
    <message>
        <source>It could not be saved: this screen cannot write its folder. Is the disk full?</source>
        <translation>Salvataggio non riuscito: questo schermo non può scrivere nella sua cartella. Il disco è pieno?</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nulla è stato modificato</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Esci senza salvare</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>SetupChoices</name>
    <message>
        <source>Camera</source>
        <translation>Fotocamera</translation>
    </message>
    <message>
        <source>No camera is plugged in.</source>
        <translation>Nessuna fotocamera è collegata.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Nessuna fotocamera</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Dimensione dell’immagine</translation>
    </message>
    <message>
        <source>The camera gives %1.</source>
        <translation>La fotocamera fornisce %1.</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>Ruota l’immagine</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Così com’è</translation>
    </message>
    <message>
        <source>A quarter turn to the right</source>
        <translation>Un quarto a destra</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Capovolta</translation>
    </message>
    <message>
        <source>A quarter turn to the left</source>
        <translation>Un quarto a sinistra</translation>
    </message>
    <message>
        <source>%1°</source>
        <extracomment>by how many degrees the picture is turned to stand upright</extracomment>
        <translation>%1°</translation>
    </message>
    <message>
        <source>As in a mirror</source>
        <translation>Come in uno specchio</translation>
    </message>
    <message>
        <source>What people see; codes are read all the same</source>
        <translation>Ciò che si vede; i codici si leggono comunque</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Tempo di esposizione</translation>
    </message>
    <message>
        <source>This camera does not let its exposure be set.</source>
        <translation>Questa fotocamera non permette di regolare il tempo di esposizione.</translation>
    </message>
    <message>
        <source>Kept short just now, because long exposures smear codes.</source>
        <translation>Ora è tenuto breve, perché un’esposizione lunga rende i codici mossi.</translation>
    </message>
    <message>
        <source>Automatic is right nearly everywhere: it keeps the exposure short when codes smear.</source>
        <translation>Automatico va bene quasi ovunque: accorcia l’esposizione quando i codici sono mossi.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>Where codes are looked for</source>
        <translation>Dove cercare i codici</translation>
    </message>
    <message>
        <source>Drag the frame in the picture, or move its edges here.</source>
        <translation>Trascini il riquadro nell’immagine o ne sposti qui i bordi.</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Bordo sinistro</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Bordo destro</translation>
    </message>
    <message>
        <source>Upper edge</source>
        <translation>Bordo superiore</translation>
    </message>
    <message>
        <source>Lower edge</source>
        <translation>Bordo inferiore</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>a share, such as 20 %</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Tutta l’immagine</translation>
    </message>
</context>
<context>
    <name>SetupHead</name>
    <message>
        <source>Camera set-up</source>
        <translation>Regolazione della fotocamera</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In funzione</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Nessuna immagine</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
</context>
<context>
    <name>SetupMeters</name>
    <message>
        <source>Sharpness</source>
        <translation>Nitidezza</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luce</translation>
    </message>
    <message>
        <source>Pictures per second</source>
        <translation>Immagini al secondo</translation>
    </message>
    <message>
        <source>Readings per second</source>
        <translation>Letture al secondo</translation>
    </message>
    <message>
        <source>Readings with a code</source>
        <translation>Letture con un codice</translation>
    </message>
    <message>
        <source>Time of a reading</source>
        <translation>Durata di una lettura</translation>
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
        <translation>nitida</translation>
    </message>
    <message>
        <source>a little soft</source>
        <comment>picture</comment>
        <translation>un po’ sfocata</translation>
    </message>
    <message>
        <source>blurred, or nothing to see</source>
        <comment>picture</comment>
        <translation>sfocata, o nulla da vedere</translation>
    </message>
    <message>
        <source>just right</source>
        <comment>light</comment>
        <translation>giusta</translation>
    </message>
    <message>
        <source>rather dark</source>
        <comment>light</comment>
        <translation>piuttosto scarsa</translation>
    </message>
    <message>
        <source>too dark</source>
        <comment>light</comment>
        <translation>troppo scarsa</translation>
    </message>
    <message>
        <source>very bright</source>
        <comment>light</comment>
        <translation>molto forte</translation>
    </message>
    <message>
        <source>glare: parts are white or black</source>
        <comment>light</comment>
        <translation>riflessi: zone bianche o nere</translation>
    </message>
    <message>
        <source>smooth</source>
        <comment>pictures a second</comment>
        <translation>fluido</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lento</translation>
    </message>
    <message>
        <source>jerky</source>
        <comment>pictures a second</comment>
        <translation>a scatti</translation>
    </message>
    <message>
        <source>often</source>
        <comment>readings a second</comment>
        <translation>spesso</translation>
    </message>
    <message>
        <source>calm: nothing moves</source>
        <comment>readings a second</comment>
        <translation>calma: nulla si muove</translation>
    </message>
    <message>
        <source>rarely</source>
        <comment>readings a second</comment>
        <translation>raramente</translation>
    </message>
    <message>
        <source>reads well</source>
        <comment>share of readings with a code</comment>
        <translation>legge bene</translation>
    </message>
    <message>
        <source>reads now and then</source>
        <comment>share of readings with a code</comment>
        <translation>legge a tratti</translation>
    </message>
    <message>
        <source>hardly reads</source>
        <comment>share of readings with a code</comment>
        <translation>legge a stento</translation>
    </message>
    <message>
        <source>hold a code into view</source>
        <translation>mostri un codice</translation>
    </message>
    <message>
        <source>fast</source>
        <comment>time of a reading</comment>
        <translation>veloce</translation>
    </message>
    <message>
        <source>too slow</source>
        <comment>time of a reading</comment>
        <translation>troppo lento</translation>
    </message>
</context>
<context>
    <name>SetupPin</name>
    <message numerus="yes">
        <source>The PIN is wrong. %n tries left.</source>
        <translation>
            <numerusform>PIN errato. Resta %n tentativo.</numerusform>
            <numerusform>PIN errato. Restano %n tentativi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Troppi PIN errati. Riprovi tra %n minuto.</numerusform>
            <numerusform>Troppi PIN errati. Riprovi tra %n minuti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>Troppi PIN errati. Riprovi tra %n secondo.</numerusform>
            <numerusform>Troppi PIN errati. Riprovi tra %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The camera set-up is locked</source>
        <translation>La regolazione della fotocamera è bloccata</translation>
    </message>
    <message>
        <source>No PIN opens it yet. Make one with the command “comptoir setup-pin”, write the line that it prints into comptoir.toml, and restart this screen.</source>
        <translation>Non c’è ancora un PIN per aprirla. Ne crei uno con il comando «comptoir setup-pin», copi la riga mostrata in comptoir.toml e riavvii questo schermo.</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>Torna all’inizio</translation>
    </message>
    <message>
        <source>Camera set-up</source>
        <translation>Regolazione della fotocamera</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>For the IT desk: type the PIN of this device.</source>
        <translation>Per l’assistenza informatica: inserisca il PIN di questo dispositivo.</translation>
    </message>
    <message numerus="yes">
        <source>PIN, %n digit(s) typed</source>
        <translation>
            <numerusform>PIN, %n cifra inserita</numerusform>
            <numerusform>PIN, %n cifre inserite</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the set-up</source>
        <translation>Apri la regolazione</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <source>Picture of the camera</source>
        <translation>Immagine della fotocamera</translation>
    </message>
    <message>
        <source>This camera gives no picture</source>
        <translation>Questa fotocamera non dà immagine</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Is it plugged in? Does another program use it? It is tried again every two seconds.</source>
        <translation>È collegata? La usa un altro programma? Si riprova ogni due secondi.</translation>
    </message>
</context>
<context>
    <name>SheetPopup</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The software on this tablet and on the server is not compatible: one of the two must be updated. Please tell the IT desk.</source>
        <translation>I programmi di questo tablet e del server non sono compatibili: uno dei due va aggiornato. Avvisi l’assistenza informatica.</translation>
    </message>
    <message numerus="yes">
        <source>Number or PIN is wrong. %n tries left.</source>
        <translation>
            <numerusform>Matricola o PIN errati. Resta %n tentativo.</numerusform>
            <numerusform>Matricola o PIN errati. Restano %n tentativi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number or PIN is wrong.</source>
        <translation>Matricola o PIN errati.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Troppi PIN errati. Riprovi tra %n minuto.</numerusform>
            <numerusform>Troppi PIN errati. Riprovi tra %n minuti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in needs the network, and there is none at the moment. Try again in a moment.</source>
        <translation>Per accedere serve la rete, che ora non c’è. Riprovi tra un momento.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>La sua sessione è terminata. Acceda di nuovo.</translation>
    </message>
    <message>
        <source>This tablet may not be used to sign in. Please tell the IT desk.</source>
        <translation>Con questo tablet non si può accedere. Avvisi l’assistenza informatica.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Good to see you</source>
        <translation>Lieti di vederla</translation>
    </message>
    <message>
        <source>Sign in with your staff number and your PIN. The tablet locks by itself when you put it down.</source>
        <translation>Acceda con la sua matricola e il suo PIN. Il tablet si blocca da solo quando lo posa.</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Matricola</translation>
    </message>
    <message>
        <source>No network at the moment: signing in has to wait.</source>
        <translation>Nessuna rete al momento: per accedere bisogna attendere.</translation>
    </message>
</context>
<context>
    <name>SignInPad</name>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Il suo PIN</translation>
    </message>
</context>
<context>
    <name>SignOutSheet</name>
    <message>
        <source>Sign out, %1?</source>
        <translation>Uscire, %1?</translation>
    </message>
    <message>
        <source>The basket of this sale and the customer’s page will be cleared.</source>
        <translation>Il carrello di questa vendita e la scheda del cliente saranno cancellati.</translation>
    </message>
    <message>
        <source>The tablet locks until somebody signs in.</source>
        <translation>Il tablet si blocca finché qualcuno non accede.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Non uscire</translation>
    </message>
</context>
<context>
    <name>SortChips</name>
    <message>
        <source>Most popular</source>
        <translation>I più richiesti</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>Prezzo più basso</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>Prezzo più alto</translation>
    </message>
    <message>
        <source>Best rated</source>
        <translation>I più votati</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>button</source>
        <translation>pulsante</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>interruttore</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>scelta</translation>
    </message>
    <message>
        <source>field</source>
        <translation>campo</translation>
    </message>
    <message>
        <source>masked field</source>
        <translation>campo nascosto</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>titolo</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>immagine</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>avanzamento</translation>
    </message>
    <message>
        <source>on</source>
        <translation>attivo</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non attivo</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>scelto</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non scelto</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vuoto</translation>
    </message>
    <message>
        <source>filled in, not said aloud</source>
        <translation>compilato, non letto ad alta voce</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>ora non disponibile</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>cancellato</translation>
    </message>
    <message>
        <source>space</source>
        <translation>spazio</translation>
    </message>
    <message>
        <source>Speech is on.</source>
        <translation>La lettura vocale è attiva.</translation>
    </message>
    <message>
        <source>Headphones are plugged in: only you can hear this.</source>
        <translation>Le cuffie sono collegate: lo sente solo lei.</translation>
    </message>
    <message>
        <source>Others can hear this. Plug headphones in to listen alone.</source>
        <translation>Altri possono sentire. Colleghi le cuffie per ascoltare da solo.</translation>
    </message>
    <message>
        <source>Touch something to hear it, touch it again to use it.</source>
        <translation>Tocchi qualcosa per sentirlo, lo tocchi di nuovo per usarlo.</translation>
    </message>
    <message>
        <source>%1 seconds left. Touch the screen or press a key to continue.</source>
        <translation>Mancano %1 secondi. Tocchi lo schermo o prema un tasto per continuare.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Qui non c’è nulla.</translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>Speech</source>
        <translation>Lettura vocale</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Precedente</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usa</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Successivo</translation>
    </message>
</context>
<context>
    <name>SpeechSettings</name>
    <message>
        <source>Slow</source>
        <translation>Lenta</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Veloce</translation>
    </message>
    <message>
        <source>Very fast</source>
        <translation>Molto veloce</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Lettura vocale</translation>
    </message>
    <message>
        <source>Everything on the screen is read aloud</source>
        <translation>Tutto ciò che è sullo schermo viene letto</translation>
    </message>
    <message>
        <source>This device has no voice; our staff are happy to help you</source>
        <translation>Questo dispositivo non ha voce; un addetto la aiuta volentieri</translation>
    </message>
    <message>
        <source>Headphones are plugged in: only you can hear it.</source>
        <translation>Le cuffie sono collegate: lo sente solo lei.</translation>
    </message>
    <message>
        <source>Others can hear it. Plug headphones in to listen alone, and louder.</source>
        <translation>Altri possono sentire. Colleghi le cuffie per ascoltare da solo e a volume più alto.</translation>
    </message>
    <message>
        <source>Volume: %1 of %2</source>
        <translation>Volume: %1 di %2</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Più basso</translation>
    </message>
    <message>
        <source>This is the softest</source>
        <translation>È il volume minimo</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Più alto</translation>
    </message>
    <message>
        <source>This is the loudest</source>
        <translation>È il volume massimo</translation>
    </message>
    <message>
        <source>Louder with headphones</source>
        <translation>Più alto con le cuffie</translation>
    </message>
    <message>
        <source>Voice: %1</source>
        <translation>Voce: %1</translation>
    </message>
    <message>
        <source>Explore by touch</source>
        <translation>Esplora toccando</translation>
    </message>
    <message>
        <source>A touch says what is there, a second touch uses it</source>
        <translation>Un tocco dice che cosa c’è, un secondo lo usa</translation>
    </message>
    <message>
        <source>Read personal details too</source>
        <translation>Leggi anche i dati personali</translation>
    </message>
    <message>
        <source>Name, address and what you type; others can hear it</source>
        <translation>Nome, indirizzo e ciò che scrive; altri possono sentire</translation>
    </message>
</context>
<context>
    <name>SplitLine</name>
    <message>
        <source>Take now</source>
        <translation>Prendi ora</translation>
    </message>
    <message>
        <source>Pick up here</source>
        <translation>Ritira qui</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Consegna</translation>
    </message>
</context>
<context>
    <name>SplitParts</name>
    <message>
        <source>Take it now, pay at the till</source>
        <translation>Da prendere ora, si paga in cassa</translation>
    </message>
    <message>
        <source>Picked up at %1</source>
        <translation>Ritiro presso %1</translation>
    </message>
    <message>
        <source>Delivered to your home</source>
        <translation>Consegna a domicilio</translation>
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
            <numerusform>%n stella</numerusform>
            <numerusform>%n stelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>%1 out of 5 stars</source>
        <translation>%1 stelle su 5</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>This screen is not in service</source>
        <translation>Questo schermo non è in servizio</translation>
    </message>
    <message>
        <source>Getting the shop ready</source>
        <translation>Prepariamo il negozio</translation>
    </message>
    <message>
        <source>The shop cannot be reached just now</source>
        <translation>Il negozio non è raggiungibile al momento</translation>
    </message>
    <message>
        <source>We are happy to help you in person. For staff: the software on this device is too old for the server and must be updated.</source>
        <translation>I nostri addetti la aiutano volentieri. Per il personale: il programma di questo dispositivo è troppo vecchio per il server e va aggiornato.</translation>
    </message>
    <message>
        <source>We are happy to help you in person. For staff: the software on the server is too old for this device and must be updated; this screen then carries on by itself.</source>
        <translation>I nostri addetti la aiutano volentieri. Per il personale: il programma del server è troppo vecchio per questo dispositivo e va aggiornato; poi questo schermo riprende da solo.</translation>
    </message>
    <message>
        <source>We are happy to help you in person. For staff: the server does not accept this device (%1); it keeps trying.</source>
        <translation>I nostri addetti la aiutano volentieri. Per il personale: il server non accetta questo dispositivo (%1); i tentativi continuano.</translation>
    </message>
    <message>
        <source>Products, prices and stock are on their way. This takes a minute, then the screen opens by itself.</source>
        <translation>Articoli, prezzi e disponibilità stanno arrivando. Ci vuole un minuto, poi lo schermo si apre da solo.</translation>
    </message>
    <message>
        <source>This screen keeps trying and opens by itself. In the meantime, our staff are happy to help you.</source>
        <translation>Questo schermo continua a provare e si aprirà da solo. Nel frattempo i nostri addetti la aiutano volentieri.</translation>
    </message>
    <message>
        <source>%1 percent done</source>
        <translation>%1 per cento completato</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>What happens next</source>
        <translation>Che cosa succede ora</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>Where to find it</source>
        <translation>Dove trovarlo</translation>
    </message>
    <message>
        <source>Ref. %1</source>
        <translation>Rif.&#xa0;%1</translation>
    </message>
    <message>
        <source>Figures more than twelve hours old are not shown: the store counts again before setting anything aside for you.</source>
        <translation>I dati più vecchi di dodici ore non sono mostrati: il negozio ricontrolla prima di mettere da parte qualcosa per lei.</translation>
    </message>
    <message>
        <source>Choose where to pick it up</source>
        <translation>Scegli dove ritirarlo</translation>
    </message>
    <message>
        <source>The price must be confirmed first</source>
        <translation>Il prezzo va prima confermato</translation>
    </message>
</context>
<context>
    <name>StockLine</name>
    <message>
        <source>display model to try</source>
        <translation>modello da provare</translation>
    </message>
</context>
<context>
    <name>StockRow</name>
    <message>
        <source>Looking up stock</source>
        <translation>Verifica della disponibilità</translation>
    </message>
</context>
<context>
    <name>StockWords</name>
    <message>
        <source>In stock here</source>
        <translation>Disponibile qui</translation>
    </message>
    <message>
        <source>Last few here</source>
        <translation>Ultimi pezzi qui</translation>
    </message>
    <message>
        <source>In other stores</source>
        <translation>In altri negozi</translation>
    </message>
    <message>
        <source>Sold out here</source>
        <translation>Esaurito qui</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message numerus="yes">
        <source>In stock in %n more store(s)</source>
        <translation>
            <numerusform>Disponibile in %n altro negozio</numerusform>
            <numerusform>Disponibile in altri %n negozi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in stock</source>
        <translation>%1 disponibili</translation>
    </message>
    <message>
        <source>Only %1 left</source>
        <translation>Ultimi pezzi: %1</translation>
    </message>
    <message>
        <source>Sold out</source>
        <comment>stock of a store</comment>
        <translation>Esaurito</translation>
    </message>
    <message>
        <source>By transfer, %1</source>
        <comment>by transfer, Thursday</comment>
        <translation>Da un altro negozio, %1</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <comment>stock of a store</comment>
        <translation>Da confermare</translation>
    </message>
    <message>
        <source>Stock unknown</source>
        <comment>stock of a store</comment>
        <translation>Disponibilità non nota</translation>
    </message>
    <message>
        <source>sold out</source>
        <comment>stock of the online shop</comment>
        <translation>esaurito</translation>
    </message>
    <message>
        <source>delivered %1</source>
        <comment>delivered Tuesday</comment>
        <translation>consegna %1</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <comment>stock of the online shop</comment>
        <translation>da confermare</translation>
    </message>
    <message>
        <source>in this store</source>
        <comment>12 in stock in this store</comment>
        <translation>in questo negozio</translation>
    </message>
    <message>
        <source>checked %1</source>
        <comment>checked 4 minutes ago</comment>
        <translation>verificato %1</translation>
    </message>
    <message>
        <source>counted yesterday at %1</source>
        <translation>rilevato ieri alle %1</translation>
    </message>
    <message>
        <source>counted today at %1</source>
        <translation>rilevato oggi alle %1</translation>
    </message>
    <message>
        <source>counted %1 at %2</source>
        <comment>day and hour</comment>
        <translation>rilevato %1 alle %2</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>aperto fino alle %1</translation>
    </message>
    <message>
        <source>opens at %1</source>
        <translation>apre alle %1</translation>
    </message>
    <message>
        <source>opens tomorrow at %1</source>
        <translation>apre domani alle %1</translation>
    </message>
    <message>
        <source>opens %1 at %2</source>
        <comment>day and hour</comment>
        <translation>apre %1 alle %2</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a store</comment>
        <translation>chiuso</translation>
    </message>
    <message>
        <source>aisle %1, bay %2</source>
        <translation>corsia %1, scaffale %2</translation>
    </message>
    <message>
        <source>aisle %1</source>
        <translation>corsia %1</translation>
    </message>
    <message>
        <source>%1, to your home from %2</source>
        <comment>day, price of delivery</comment>
        <translation>%1, a domicilio da %2</translation>
    </message>
    <message>
        <source>%1, to your home, free of charge</source>
        <comment>day</comment>
        <translation>%1, a domicilio, gratis</translation>
    </message>
</context>
<context>
    <name>StorePin</name>
    <message>
        <source>%1, store %2</source>
        <translation>%1, negozio %2</translation>
    </message>
</context>
<context>
    <name>StorePlan</name>
    <message>
        <source>You are here</source>
        <translation>Lei si trova qui</translation>
    </message>
    <message>
        <source>Plan of the stores</source>
        <translation>Mappa dei negozi</translation>
    </message>
</context>
<context>
    <name>StoreRow</name>
    <message>
        <source>Pick-up</source>
        <translation>Ritiro</translation>
    </message>
</context>
<context>
    <name>Stores</name>
    <message>
        <source>Where would you like to pick it up?</source>
        <translation>Dove desidera ritirarlo?</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n articolo</numerusform>
            <numerusform>%n articoli</numerusform>
        </translation>
    </message>
    <message>
        <source>Free · sent there from another store</source>
        <translation>Gratis · arriva da un altro negozio</translation>
    </message>
    <message>
        <source>Free · wait for our message</source>
        <translation>Gratis · attenda il nostro messaggio</translation>
    </message>
    <message>
        <source>Free · the store checks first</source>
        <translation>Gratis · il negozio verifica prima</translation>
    </message>
    <message>
        <source>Pick up at %1</source>
        <translation>Ritira presso %1</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>Ritira</translation>
    </message>
    <message>
        <source>Choose a store first</source>
        <translation>Scelga prima un negozio</translation>
    </message>
</context>
<context>
    <name>StoresFilters</name>
    <message>
        <source>Nearest</source>
        <translation>Più vicini</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Disponibile</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Aperti ora</translation>
    </message>
    <message>
        <source>24-hour locker</source>
        <translation>Locker 24&#xa0;ore</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>5 stores of 12</comment>
        <translation>%1 di %2</translation>
    </message>
</context>
<context>
    <name>StoresList</name>
    <message>
        <source>By transfer</source>
        <translation>Da altro negozio</translation>
    </message>
    <message>
        <source>Pick-up</source>
        <translation>Ritiro</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Non possibile</translation>
    </message>
    <message>
        <source>No matching store</source>
        <translation>Nessun negozio corrisponde</translation>
    </message>
    <message>
        <source>Every store is listed again without the filters.</source>
        <translation>Senza i filtri tornano tutti i negozi.</translation>
    </message>
    <message>
        <source>Show the nearest stores</source>
        <translation>Vedi i più vicini</translation>
    </message>
    <message>
        <source>Show all stores</source>
        <translation>Vedi tutti i negozi</translation>
    </message>
</context>
<context>
    <name>StoresPlan</name>
    <message>
        <source>You are here</source>
        <translation>Lei si trova qui</translation>
    </message>
</context>
<context>
    <name>SwitchSettings</name>
    <message>
        <source>One switch or key</source>
        <translation>Un solo pulsante o tasto</translation>
    </message>
    <message>
        <source>A frame moves on by itself; Space or Enter uses what is in it</source>
        <translation>Un riquadro avanza da solo; Spazio o Invio usa ciò che contiene</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>how long the frame stays on each thing</extracomment>
        <translation>
            <numerusform>%n secondo</numerusform>
            <numerusform>%n secondi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TabletRail</name>
    <message>
        <source>To do</source>
        <translation>Da gestire</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Vendita</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scansiona</translation>
    </message>
</context>
<context>
    <name>ThumbStrip</name>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Immagine %1 di %2</translation>
    </message>
</context>
<context>
    <name>ToggleRow</name>
    <message>
        <source>On</source>
        <translation>Attivo</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non attivo</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>%1, start page</source>
        <translation>%1, inizio</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Addetto</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Chiamata…</translation>
    </message>
    <message>
        <source>Call a member of staff</source>
        <translation>Chiama un addetto</translation>
    </message>
    <message>
        <source>We are looking for somebody</source>
        <translation>Stiamo cercando un addetto</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilità</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Lingua: %1</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Carrello</translation>
    </message>
    <message numerus="yes">
        <source>Basket, %n item(s)</source>
        <translation>
            <numerusform>Carrello, %n articolo</numerusform>
            <numerusform>Carrello, %n articoli</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Track</name>
    <message>
        <source>Which order is it?</source>
        <translation>Di quale ordine si tratta?</translation>
    </message>
    <message>
        <source>Enter its number, and the e-mail address or phone number that you gave with it.</source>
        <translation>Inserisca il numero e l’e-mail o il telefono che ha indicato.</translation>
    </message>
    <message>
        <source>Show my order</source>
        <translation>Mostra il mio ordine</translation>
    </message>
    <message>
        <source>Scan the code of the order</source>
        <translation>Scansiona il codice dell’ordine</translation>
    </message>
    <message>
        <source>Only used to find your order. Erased from this screen as soon as you leave.</source>
        <translation>Serve solo a trovare l’ordine. Cancellato da questo schermo appena va via.</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>Numero dell’ordine</translation>
    </message>
    <message>
        <source>E-mail address or phone number</source>
        <translation>E-mail o numero di telefono</translation>
    </message>
</context>
<context>
    <name>TrackFacts</name>
    <message>
        <source>Placed on</source>
        <translation>Ordinato il</translation>
    </message>
    <message>
        <source>Delivery method</source>
        <translation>Tipo di consegna</translation>
    </message>
    <message>
        <source>Pick-up at %1</source>
        <translation>Ritiro presso %1</translation>
    </message>
    <message>
        <source>Delivery to your home</source>
        <translation>Consegna a domicilio</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagato</translation>
    </message>
    <message>
        <source>Being checked: please do not pay a second time</source>
        <translation>In verifica: non paghi una seconda volta</translation>
    </message>
    <message>
        <source>At the till, or by phone</source>
        <translation>In cassa o con il telefono</translation>
    </message>
</context>
<context>
    <name>TrackLines</name>
    <message>
        <source>An item no longer in the range</source>
        <translation>Un articolo non più in assortimento</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Consegna</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Sconti</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
</context>
<context>
    <name>TrackOrder</name>
    <message>
        <source>Order %1</source>
        <translation>Ordine %1</translation>
    </message>
    <message>
        <source>Return an item</source>
        <translation>Restituisci un articolo</translation>
    </message>
    <message>
        <source>Everything in this order is being returned</source>
        <translation>Tutto questo ordine viene restituito</translation>
    </message>
    <message>
        <source>Nothing in this order can be returned (any more)</source>
        <translation>Di questo ordine non si può restituire nulla (più)</translation>
    </message>
    <message>
        <source>Another order</source>
        <translation>Un altro ordine</translation>
    </message>
</context>
<context>
    <name>TrackReturns</name>
    <message>
        <source>You can return it until %1; by law you may cancel without giving a reason until %2.</source>
        <translation>Può restituirlo fino al %1; per legge può recedere senza motivo fino al %2.</translation>
    </message>
    <message>
        <source>You can return it until %1.</source>
        <translation>Può restituirlo fino al %1.</translation>
    </message>
    <message numerus="yes">
        <source>Return %1 · %n item(s)</source>
        <translation>
            <numerusform>Reso %1 · %n pezzo</numerusform>
            <numerusform>Reso %1 · %n pezzi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackTrouble</name>
    <message>
        <source>We cannot find this order</source>
        <translation>Non troviamo questo ordine</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>Troppi tentativi</translation>
    </message>
    <message>
        <source>One more thing: how can we reach you?</source>
        <translation>Ancora una cosa: come contattarla?</translation>
    </message>
    <message>
        <source>We cannot look it up at the moment</source>
        <translation>Al momento non possiamo cercarlo</translation>
    </message>
    <message>
        <source>The number and contact do not match. Please compare them with your receipt or message.</source>
        <translation>Numero e contatto non corrispondono. Li confronti con il riepilogo o il messaggio.</translation>
    </message>
    <message>
        <source>To protect your order, please wait a quarter of an hour. A member of staff can help you straight away.</source>
        <translation>Per proteggere l’ordine, attenda un quarto d’ora. Un addetto può aiutarla subito.</translation>
    </message>
    <message>
        <source>This code only contains the number. Please add the contact that you gave with the order.</source>
        <translation>Questo codice contiene solo il numero. Aggiunga il contatto indicato con l’ordine.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>TrackWords</name>
    <message>
        <source>Your order, according to its code</source>
        <translation>Il suo ordine, secondo il codice</translation>
    </message>
    <message>
        <source>Your order is confirmed</source>
        <translation>Il suo ordine è confermato</translation>
    </message>
    <message>
        <source>Your order is being prepared</source>
        <translation>Il suo ordine è in preparazione</translation>
    </message>
    <message>
        <source>Your order is ready</source>
        <translation>Il suo ordine è pronto</translation>
    </message>
    <message>
        <source>We need a word with you</source>
        <translation>Dobbiamo parlarle</translation>
    </message>
    <message>
        <source>Your order was not picked up in time</source>
        <translation>Il suo ordine non è stato ritirato in tempo</translation>
    </message>
    <message>
        <source>Your order is cancelled</source>
        <translation>Il suo ordine è annullato</translation>
    </message>
    <message>
        <source>Your parcel is on its way</source>
        <translation>Il suo pacco è in viaggio</translation>
    </message>
    <message>
        <source>Your order has been delivered</source>
        <translation>Il suo ordine è stato consegnato</translation>
    </message>
    <message>
        <source>Your order has been picked up</source>
        <translation>Il suo ordine è stato ritirato</translation>
    </message>
    <message>
        <source>Your order was returned</source>
        <translation>Il suo ordine è stato restituito</translation>
    </message>
    <message>
        <source>Your purchase</source>
        <translation>Il suo acquisto</translation>
    </message>
    <message>
        <source>Its progress can only be shown with a connection. A member of staff can help you.</source>
        <translation>Lo stato si può sapere solo con la connessione. Un addetto può aiutarla.</translation>
    </message>
    <message>
        <source>We are preparing it at %1. Wait for our message before you set out.</source>
        <translation>Lo prepariamo presso %1. Attenda il nostro messaggio prima di venire.</translation>
    </message>
    <message>
        <source>We are preparing your parcel and will write to you when it leaves.</source>
        <translation>Prepariamo il pacco e le scriviamo quando parte.</translation>
    </message>
    <message>
        <source>It is waiting for you at %1. Bring its code and proof of identity.</source>
        <translation>La attende presso %1. Porti il codice e un documento d’identità.</translation>
    </message>
    <message>
        <source>A member of staff will call you. Nothing is charged. You may also ask here, with this number.</source>
        <translation>Un addetto la chiamerà. Nessun addebito. Può anche chiedere qui, con questo numero.</translation>
    </message>
    <message>
        <source>It is no longer set aside, and nothing is charged. You can order again at any time.</source>
        <translation>Non è più messo da parte e non c’è alcun addebito. Può riordinare in ogni momento.</translation>
    </message>
    <message>
        <source>Nothing is charged.</source>
        <translation>Nessun addebito.</translation>
    </message>
    <message>
        <source>The carrier will deliver it; the dispatch message says when.</source>
        <translation>Arriva con il corriere; il messaggio di spedizione dice quando.</translation>
    </message>
    <message>
        <source>The refund takes 14 days at most.</source>
        <translation>Il rimborso richiede al massimo 14&#xa0;giorni.</translation>
    </message>
    <message>
        <source>Thank you for shopping with us.</source>
        <translation>Grazie per la fiducia.</translation>
    </message>
    <message>
        <source>There is no connection. This order was placed here, it is kept safe and will be sent as soon as the connection is back.</source>
        <translation>Non c’è connessione. Questo ordine è stato fatto qui, è al sicuro e sarà inviato appena torna la connessione.</translation>
    </message>
    <message>
        <source>There is no connection. This order was placed here and confirmed. What has happened since cannot be seen now.</source>
        <translation>Non c’è connessione. Questo ordine è stato fatto qui e confermato. Ciò che è accaduto dopo ora non si può vedere.</translation>
    </message>
    <message>
        <source>There is no connection. This order was placed here; a member of staff needs a word with you.</source>
        <translation>Non c’è connessione. Questo ordine è stato fatto qui e un addetto deve parlarle.</translation>
    </message>
    <message>
        <source>There is no connection. Nothing is lost: your order is safe. Please try again, or ask a member of staff.</source>
        <translation>Non c’è connessione. Nulla è perso: il suo ordine è al sicuro. Riprovi o chieda a un addetto.</translation>
    </message>
    <message>
        <source>Requested: bring it to any of our stores</source>
        <translation>Richiesto: lo porti in uno dei nostri negozi</translation>
    </message>
    <message>
        <source>Received: we are checking it</source>
        <translation>Ricevuto: lo stiamo verificando</translation>
    </message>
    <message>
        <source>Done: refunded</source>
        <translation>Fatto: rimborsato</translation>
    </message>
    <message>
        <source>Not accepted: a member of staff will tell you why</source>
        <translation>Non accettato: un addetto le spiegherà perché</translation>
    </message>
    <message>
        <source>Please enter the number of the order</source>
        <translation>Inserisca il numero dell’ordine</translation>
    </message>
    <message>
        <source>The number does not match: please check it again</source>
        <translation>Il numero non corrisponde: lo ricontrolli</translation>
    </message>
    <message>
        <source>The number is longer, for example MM-7F3K-28QX</source>
        <translation>Il numero è più lungo, per esempio MM-7F3K-28QX</translation>
    </message>
    <message>
        <source>Please enter your e-mail address or phone number</source>
        <translation>Inserisca e-mail o numero di telefono</translation>
    </message>
    <message>
        <source>This is neither an e-mail address nor a phone number</source>
        <translation>Non è né un’e-mail né un numero di telefono</translation>
    </message>
</context>
<context>
    <name>VerifiedMark</name>
    <message>
        <source>Verified purchase</source>
        <translation>Acquisto verificato</translation>
    </message>
    <message>
        <source>Purchase not verified</source>
        <translation>Acquisto non verificato</translation>
    </message>
</context>
</TS>
