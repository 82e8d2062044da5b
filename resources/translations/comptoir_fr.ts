<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AccessibilityRow</name>
    <message>
        <source>Larger text, contrast, lower screen</source>
        <translation>Texte plus grand, contraste, écran abaissé</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilité</translation>
    </message>
</context>
<context>
    <name>AccessibilitySheet</name>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>These settings apply to your visit, then everything goes back to normal.</source>
        <translation>Ces réglages valent pour votre visite, puis tout redevient normal.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Text at %1 percent</source>
        <translation>Texte à %1 pour cent</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>size of the text</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>White and yellow on black, thicker lines</source>
        <translation>Blanc et jaune sur noir, traits plus épais</translation>
    </message>
    <message>
        <source>Lower screen</source>
        <translation>Écran abaissé</translation>
    </message>
    <message>
        <source>What you touch moves down, within reach from a wheelchair</source>
        <translation>Tout descend à portée d’un fauteuil roulant</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Moins de mouvements</translation>
    </message>
    <message>
        <source>Pages and pictures appear without moving</source>
        <translation>Les pages et les images apparaissent sans bouger</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>A short tone when a code is read, for keys and for mistakes</source>
        <translation>Un son bref quand un code est lu, pour les touches et pour les erreurs</translation>
    </message>
</context>
<context>
    <name>ActionButton</name>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Where do we deliver?</source>
        <translation>Où vous livrer&#x202f;?</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>Pays&#xa0;: %1</translation>
    </message>
    <message>
        <source>Floor, door code, company (optional)</source>
        <translation>Étage, digicode, société (facultatif)</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Number and street</source>
        <translation>Numéro et rue</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Rue et numéro</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Postcode (optional)</source>
        <translation>Code postal (facultatif)</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>This is not a postcode for this country: %1. Example: %2</source>
        <translation>Ce n’est pas un code postal de ce pays&#xa0;: %1. Exemple&#xa0;: %2</translation>
    </message>
    <message>
        <source>Please enter the province: type its first letters, then choose it.</source>
        <translation>Saisissez les premières lettres de la province, puis choisissez-la.</translation>
    </message>
</context>
<context>
    <name>AskFrame</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>To do</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à traiter</translation>
    </message>
    <message>
        <source>No customer is waiting for a call, and everything done on this tablet has been received.</source>
        <translation>Aucun client n’attend d’appel, et tout ce qui a été fait sur cette tablette a été pris en compte.</translation>
    </message>
</context>
<context>
    <name>AttentionAside</name>
    <message>
        <source>Dealt with?</source>
        <translation>C’est traité&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” leaves this list. Nothing is deleted: IT still finds it on this tablet, and head office keeps its answer.</source>
        <translation>«&#xa0;%1&#xa0;» quitte cette liste. Rien n’est supprimé&#xa0;: le service informatique le retrouve sur cette tablette, et le siège garde sa réponse.</translation>
    </message>
    <message>
        <source>Yes, it is dealt with</source>
        <translation>Oui, c’est traité</translation>
    </message>
    <message>
        <source>Keep it in the list</source>
        <translation>Garder dans la liste</translation>
    </message>
</context>
<context>
    <name>AttentionCalls</name>
    <message>
        <source>Customers to call</source>
        <translation>Clients à rappeler</translation>
    </message>
    <message>
        <source>An item no longer in the range</source>
        <translation>Un article qui n’est plus dans la gamme</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>article</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>order number, how long ago</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Sera envoyé</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>a customer</comment>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <comment>an action</comment>
        <translation>%1, commande %2</translation>
    </message>
    <message>
        <source>There are more. They will appear as these are settled.</source>
        <translation>Il y en a d’autres. Ils s’affichent à mesure que ceux-ci sont traités.</translation>
    </message>
</context>
<context>
    <name>AttentionContact</name>
    <message>
        <source>Already settled</source>
        <translation>Déjà traité</translation>
    </message>
    <message>
        <source>Contact details need the network</source>
        <translation>Les coordonnées demandent le réseau</translation>
    </message>
    <message>
        <source>The contact details cannot be shown</source>
        <translation>Les coordonnées ne peuvent pas être affichées</translation>
    </message>
    <message>
        <source>A colleague has just settled this order.</source>
        <translation>Un collègue vient de traiter cette commande.</translation>
    </message>
    <message>
        <source>They are only ever looked up live. If the customer is with you, you can still note what they say.</source>
        <translation>Elles ne sont demandées qu’en direct. Si le client est devant vous, vous pouvez quand même noter sa réponse.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>AttentionLines</name>
    <message>
        <source>Item %1</source>
        <translation>Article %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>pieces, article</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a price</comment>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total with delivery</source>
        <translation>Total avec livraison</translation>
    </message>
    <message>
        <source>Total today</source>
        <translation>Total aujourd’hui</translation>
    </message>
</context>
<context>
    <name>AttentionNotice</name>
    <message>
        <source>Offline: as of %1</source>
        <comment>time of day</comment>
        <translation>Hors ligne&#xa0;: situation à %1</translation>
    </message>
    <message>
        <source>Offline: customers to call are not shown</source>
        <translation>Hors ligne&#xa0;: les clients à rappeler ne sont pas affichés</translation>
    </message>
    <message>
        <source>You belong to another store</source>
        <translation>Vous faites partie d’un autre magasin</translation>
    </message>
    <message>
        <source>Head office did not answer as expected</source>
        <translation>Le siège n’a pas répondu comme prévu</translation>
    </message>
    <message>
        <source>New orders are missing, and so are contacts that you have not opened. What you note is kept and sent later.</source>
        <translation>Il manque les nouvelles commandes et les coordonnées que vous n’avez pas ouvertes. Ce que vous notez est gardé et envoyé plus tard.</translation>
    </message>
    <message>
        <source>They are only ever looked up live. What was done on this tablet is shown, and sent once the network is back.</source>
        <translation>Ils ne sont demandés qu’en direct. Ce qui a été fait sur cette tablette est affiché, et envoyé dès le retour du réseau.</translation>
    </message>
    <message>
        <source>Customers to call are shown only to this store’s own staff.</source>
        <translation>Les clients à rappeler ne sont montrés qu’aux conseillers de ce magasin.</translation>
    </message>
    <message>
        <source>Customers to call are not up to date. Please try again in a moment.</source>
        <translation>Les clients à rappeler ne sont pas à jour. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>AttentionOrder</name>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>What did the customer say?</source>
        <translation>Qu’a dit le client&#x202f;?</translation>
    </message>
    <message>
        <source>Noted on this tablet; it is sent as soon as head office can be reached.</source>
        <translation>Noté sur cette tablette&#x202f;; envoyé dès que le siège est joignable.</translation>
    </message>
    <message>
        <source>Done: I have called</source>
        <translation>C’est fait, j’ai appelé</translation>
    </message>
    <message>
        <source>First say what the customer said</source>
        <translation>Indiquez d’abord sa réponse</translation>
    </message>
</context>
<context>
    <name>AttentionParked</name>
    <message>
        <source>Refused by head office</source>
        <translation>Refusé par le siège</translation>
    </message>
    <message>
        <source>Done on this tablet %1</source>
        <comment>how long ago</comment>
        <translation>Fait sur cette tablette %1</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>C’est traité</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action, what it is about</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>AttentionSync</name>
    <message numerus="yes">
        <source>%n act(s) to be sent</source>
        <translation>
            <numerusform>%n action à envoyer</numerusform>
            <numerusform>%n actions à envoyer</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures: %1 of %2</source>
        <translation>Images&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Up to date %1</source>
        <comment>how long ago</comment>
        <translation>À jour %1</translation>
    </message>
    <message>
        <source>No news from head office since start-up</source>
        <translation>Aucune nouvelle du siège depuis le démarrage</translation>
    </message>
</context>
<context>
    <name>AttentionWords</name>
    <message>
        <source>Out of stock</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>Price has gone up</source>
        <translation>Prix en hausse</translation>
    </message>
    <message>
        <source>No longer sold</source>
        <translation>N’est plus vendu</translation>
    </message>
    <message>
        <source>Store not available</source>
        <translation>Magasin indisponible</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <comment>an order</comment>
        <translation>Incomplète</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>There were not enough left. Nothing is reserved for this order.</source>
        <translation>Il n’en restait plus assez. Rien n’est réservé pour cette commande.</translation>
    </message>
    <message>
        <source>The price has gone up since then. The customer pays no more without agreeing to it.</source>
        <translation>Le prix a augmenté depuis. Le client ne paie rien de plus sans son accord.</translation>
    </message>
    <message>
        <source>An item is no longer sold.</source>
        <translation>Un article n’est plus vendu.</translation>
    </message>
    <message>
        <source>The store chosen for pick-up is not taking orders.</source>
        <translation>Le magasin choisi pour le retrait ne prend pas de commandes.</translation>
    </message>
    <message>
        <source>Something is missing: the address, a way to reach the customer, or a delivery method that we offer.</source>
        <translation>Il manque quelque chose&#xa0;: l’adresse, un moyen de joindre le client, ou un mode de livraison proposé.</translation>
    </message>
    <message>
        <source>Head office could not accept this order as it was.</source>
        <translation>Le siège n’a pas pu prendre cette commande telle quelle.</translation>
    </message>
    <message>
        <source>Not possible: there are not enough anywhere yet.</source>
        <translation>Impossible&#xa0;: il n’y en a encore assez nulle part.</translation>
    </message>
    <message>
        <source>Not possible: an item is no longer sold.</source>
        <translation>Impossible&#xa0;: un article n’est plus vendu.</translation>
    </message>
    <message>
        <source>Not possible: the order is incomplete.</source>
        <translation>Impossible&#xa0;: la commande est incomplète.</translation>
    </message>
    <message>
        <source>Out of stock everywhere</source>
        <translation>Épuisé partout</translation>
    </message>
    <message>
        <source>Not enough left</source>
        <translation>Pas assez en stock</translation>
    </message>
    <message>
        <source>Keeps the order</source>
        <translation>Garde la commande</translation>
    </message>
    <message>
        <source>Wants something else</source>
        <translation>Veut autre chose</translation>
    </message>
    <message>
        <source>Cancels the order</source>
        <translation>Annule</translation>
    </message>
    <message>
        <source>Confirmed and reserved, %1 to pay.</source>
        <translation>Confirmée et réservée, %1 à payer.</translation>
    </message>
    <message>
        <source>This order is closed; make the new one in Sale.</source>
        <translation>Cette commande est close&#x202f;; faites la nouvelle dans Vente.</translation>
    </message>
    <message>
        <source>This order is closed, nothing stays reserved.</source>
        <translation>Cette commande est close, rien ne reste réservé.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>Call about order %1: %2</source>
        <comment>number, what was said</comment>
        <translation>Appel, commande %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Payment of order %1</source>
        <translation>Paiement de la commande %1</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>an order</comment>
        <translation>gardée</translation>
    </message>
    <message>
        <source>replaced</source>
        <comment>an order</comment>
        <translation>remplacée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>an order</comment>
        <translation>annulée</translation>
    </message>
    <message>
        <source>There are not enough left.</source>
        <translation>Il n’en reste plus assez.</translation>
    </message>
    <message>
        <source>The price has gone up.</source>
        <translation>Le prix a augmenté.</translation>
    </message>
    <message>
        <source>A colleague has already settled this order differently.</source>
        <translation>Un collègue a déjà traité cette commande autrement.</translation>
    </message>
    <message>
        <source>This store is not handling any order with this number.</source>
        <translation>Ce magasin ne s’occupe d’aucune commande de ce numéro.</translation>
    </message>
    <message>
        <source>The card reader took a different amount from the order total.</source>
        <translation>Le terminal de paiement a encaissé un autre montant que celui de la commande.</translation>
    </message>
    <message>
        <source>The order has already been paid. The amount may have been taken twice.</source>
        <translation>La commande est déjà payée. Le montant a peut-être été encaissé deux fois.</translation>
    </message>
    <message>
        <source>The order is no longer valid. The amount may have to be refunded.</source>
        <translation>La commande n’est plus valable. Il faut peut-être rembourser le montant.</translation>
    </message>
    <message>
        <source>Head office has something else under the same name. IT can see more.</source>
        <translation>Le siège a autre chose sous le même nom. Le service informatique peut en voir plus.</translation>
    </message>
    <message>
        <source>Head office could not read it, or may not accept it from this tablet.</source>
        <translation>Le siège n’a pas pu le lire, ou ne peut pas l’accepter de cette tablette.</translation>
    </message>
    <message>
        <source>Head office refused it (%1).</source>
        <comment>a word for IT</comment>
        <translation>Le siège l’a refusé (%1).</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Start page</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Touch the screen to begin</source>
        <translation>Touchez l’écran pour commencer</translation>
    </message>
</context>
<context>
    <name>AttractPeek</name>
    <message numerus="yes">
        <source>%1 · %n review(s)</source>
        <translation>
            <numerusform>%1 · %n avis</numerusform>
            <numerusform>%1 · %n avis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttractWords</name>
    <message>
        <source>Touch the screen
to begin</source>
        <translation>Touchez l’écran
pour commencer</translation>
    </message>
    <message>
        <source>Touch the screen
or show a code</source>
        <translation>Touchez l’écran
ou présentez un code</translation>
    </message>
    <message>
        <source>QR code or barcode of an item, on the box or on the shelf</source>
        <translation>QR code ou code-barres d’un article, sur l’emballage ou en rayon</translation>
    </message>
</context>
<context>
    <name>Basket</name>
    <message>
        <source>Your basket</source>
        <translation>Votre panier</translation>
    </message>
    <message>
        <source>Your basket is empty</source>
        <translation>Votre panier est vide</translation>
    </message>
    <message>
        <source>Scan the code of an item, or browse the whole range.</source>
        <translation>Scannez le code d’un article ou parcourez les rayons.</translation>
    </message>
    <message>
        <source>Scan an item</source>
        <translation>Scanner un article</translation>
    </message>
    <message>
        <source>Browse the range</source>
        <translation>Parcourir les rayons</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message numerus="yes">
        <source>Total, %n item(s)</source>
        <translation>
            <numerusform>Total, %n article</numerusform>
            <numerusform>Total, %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commander</translation>
    </message>
    <message>
        <source>First remove what is no longer sold</source>
        <translation>Retirez d’abord ce qui n’est plus vendu</translation>
    </message>
</context>
<context>
    <name>BasketAccount</name>
    <message>
        <source>%1: %2 points</source>
        <comment>first name, number</comment>
        <translation>%1&#xa0;: %2&#xa0;points</translation>
    </message>
    <message>
        <source>Your card is registered</source>
        <translation>Votre carte est notée</translation>
    </message>
    <message>
        <source>The points for this order will be added. Your points cannot be used at the moment: there is no connection.</source>
        <translation>Les points de cette commande seront crédités. Vos points ne peuvent pas être utilisés pour le moment&#xa0;: il n’y a pas de connexion.</translation>
    </message>
    <message>
        <source>With your loyalty card or your phone number</source>
        <translation>Avec votre carte de fidélité ou votre numéro de téléphone</translation>
    </message>
    <message>
        <source>Not me</source>
        <translation>Ce n’est pas moi</translation>
    </message>
    <message>
        <source>Collect and use your points</source>
        <translation>Cumuler et utiliser mes points</translation>
    </message>
    <message>
        <source>Your points cannot be used at the moment: there is no connection.</source>
        <translation>Vos points ne peuvent pas être utilisés pour le moment&#xa0;: il n’y a pas de connexion.</translation>
    </message>
    <message>
        <source>Use %1 points</source>
        <translation>Utiliser %1&#xa0;points</translation>
    </message>
    <message>
        <source>%1 less to pay</source>
        <translation>%1 de moins à payer</translation>
    </message>
    <message>
        <source>A voucher cannot be used at the moment: there is no connection.</source>
        <translation>Un bon d’achat ne peut pas être utilisé pour le moment&#xa0;: il n’y a pas de connexion.</translation>
    </message>
    <message>
        <source>Voucher of %1</source>
        <translation>Bon d’achat de %1</translation>
    </message>
    <message>
        <source>Can be used once, in full. Valid until %1.</source>
        <translation>Utilisable en une seule fois. Valable jusqu’au %1.</translation>
    </message>
</context>
<context>
    <name>BasketBenefits</name>
    <message>
        <source>Add another code</source>
        <translation>Ajouter un autre code</translation>
    </message>
    <message>
        <source>Add a discount code</source>
        <translation>Ajouter un code de réduction</translation>
    </message>
</context>
<context>
    <name>BasketCode</name>
    <message>
        <source>Take it and pay at the till</source>
        <translation>Prenez-le et payez en caisse</translation>
    </message>
    <message>
        <source>Scan this code with your phone, or show it to a member of staff: the till will read your basket from it. It works once, for half an hour.</source>
        <translation>Scannez ce code avec votre téléphone, ou montrez-le à un conseiller&#xa0;: la caisse y lit votre panier. Il sert une fois, pendant une demi-heure.</translation>
    </message>
    <message>
        <source>QR code of your basket</source>
        <translation>QR code de votre panier</translation>
    </message>
    <message>
        <source>Where to find it in this store</source>
        <translation>Où le trouver dans ce magasin</translation>
    </message>
    <message>
        <source>Aisle %1, bay %2</source>
        <translation>Allée %1, travée %2</translation>
    </message>
    <message>
        <source>Please ask a member of staff</source>
        <translation>Demandez à un conseiller</translation>
    </message>
    <message>
        <source>Finish and clear the screen</source>
        <translation>Terminer et effacer l’écran</translation>
    </message>
</context>
<context>
    <name>BasketCodeSheet</name>
    <message>
        <source>Take your basket with you</source>
        <translation>Emportez votre panier</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code.</source>
        <translation>Visez le code avec l’appareil photo de votre téléphone.</translation>
    </message>
    <message>
        <source>QR code of your basket</source>
        <translation>QR code de votre panier</translation>
    </message>
</context>
<context>
    <name>BasketHandover</name>
    <message>
        <source>QR code of your basket</source>
        <translation>QR code de votre panier</translation>
    </message>
    <message>
        <source>Take your basket with you</source>
        <translation>Emportez votre panier</translation>
    </message>
    <message>
        <source>Scan this code with your phone, or show it to a member of staff or at the till: your basket opens there. It works once, for half an hour. It contains nothing personal.</source>
        <translation>Scannez ce code avec votre téléphone, ou montrez-le à un conseiller ou en caisse&#xa0;: votre panier s’y ouvre. Il sert une fois, pendant une demi-heure. Il ne contient rien de personnel.</translation>
    </message>
    <message>
        <source>Make it larger</source>
        <translation>L’afficher en grand</translation>
    </message>
</context>
<context>
    <name>BasketLines</name>
    <message>
        <source>%1 each</source>
        <translation>%1 l’unité</translation>
    </message>
    <message>
        <source>The price has changed since you added it.</source>
        <translation>Le prix a changé depuis votre ajout.</translation>
    </message>
    <message>
        <source>No longer sold. Please remove it.</source>
        <translation>Plus en vente. Merci de le retirer.</translation>
    </message>
</context>
<context>
    <name>BasketUndo</name>
    <message>
        <source>Removed from the basket</source>
        <translation>Retiré du panier</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Remettre</translation>
    </message>
</context>
<context>
    <name>BenefitWords</name>
    <message>
        <source>One moment, we are checking it.</source>
        <translation>Un instant, nous le vérifions.</translation>
    </message>
    <message>
        <source>Checked when the order is confirmed. If it is valid, you pay less; if not, the price shown applies.</source>
        <translation>Vérifié à la confirmation de la commande. S’il est valable, vous payez moins&#x202f;; sinon, la commande reste au prix affiché.</translation>
    </message>
    <message>
        <source>This code is not valid yet.</source>
        <translation>Ce code n’est pas encore valable.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>Ce code n’est plus valable.</translation>
    </message>
    <message>
        <source>Spend %1 more to use this code.</source>
        <translation>Il manque %1 au panier pour en profiter.</translation>
    </message>
    <message>
        <source>Nothing in your basket is part of this offer.</source>
        <translation>Aucun article du panier ne fait partie de cette offre.</translation>
    </message>
    <message>
        <source>Applies as soon as you choose a paid delivery.</source>
        <translation>S’applique dès que vous choisissez une livraison payante.</translation>
    </message>
    <message>
        <source>All of these codes have been used.</source>
        <translation>Tous ces codes ont déjà été utilisés.</translation>
    </message>
    <message>
        <source>You have already used this code.</source>
        <translation>Vous avez déjà utilisé ce code.</translation>
    </message>
    <message>
        <source>Cannot be combined with the other code.</source>
        <translation>Ne se cumule pas avec l’autre code.</translation>
    </message>
    <message>
        <source>We do not recognise this code. Please check it again.</source>
        <translation>Nous ne connaissons pas ce code. Veuillez le vérifier.</translation>
    </message>
    <message>
        <source>This code is already in your basket.</source>
        <translation>Ce code est déjà dans votre panier.</translation>
    </message>
    <message>
        <source>No more codes can be used in one order.</source>
        <translation>Une commande ne peut pas avoir plus de codes.</translation>
    </message>
    <message>
        <source>A code has only letters and digits.</source>
        <translation>Un code ne comporte que des lettres et des chiffres.</translation>
    </message>
    <message>
        <source>Your voucher</source>
        <translation>Votre bon d’achat</translation>
    </message>
    <message>
        <source>%1 of your points</source>
        <translation>%1 de vos points</translation>
    </message>
    <message>
        <source>There is no card with this number. Please show the card again, or use your phone number.</source>
        <translation>Aucune carte n’a ce numéro. Présentez-la à nouveau, ou utilisez votre numéro de téléphone.</translation>
    </message>
    <message>
        <source>This is not the code that was sent. Please check it again.</source>
        <translation>Ce n’est pas le code envoyé. Veuillez le vérifier.</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>Le code comporte six chiffres.</translation>
    </message>
    <message>
        <source>This code has expired. Please ask for another one.</source>
        <translation>Ce code n’est plus valable. Demandez-en un autre.</translation>
    </message>
    <message>
        <source>Too many tries. Please wait a quarter of an hour, or ask a member of staff.</source>
        <translation>Trop d’essais. Patientez un quart d’heure, ou demandez à un conseiller.</translation>
    </message>
    <message>
        <source>This needs a connection, and there is none at the moment. You can still order.</source>
        <translation>Il faut une connexion, absente pour le moment. Vous pouvez commander quand même.</translation>
    </message>
    <message numerus="yes">
        <source>This basket earns %n point(s)</source>
        <translation>
            <numerusform>Ce panier rapporte %n point</numerusform>
            <numerusform>Ce panier rapporte %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BigField</name>
    <message>
        <source>Looks right</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>CameraSetup</name>
    <message>
        <source>Camera set-up</source>
        <translation>Réglage de la caméra</translation>
    </message>
    <message>
        <source>Pictures are only viewed: they are neither kept nor sent.</source>
        <translation>Les images sont seulement affichées&#xa0;: elles ne sont ni conservées ni envoyées.</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>The whole range</source>
        <translation>Tous les rayons</translation>
    </message>
    <message>
        <source>Nothing in this department at the moment</source>
        <translation>Rien dans ce rayon pour le moment</translation>
    </message>
    <message>
        <source>Please see our other departments.</source>
        <translation>Voyez les autres rayons.</translation>
    </message>
    <message>
        <source>Browse the range</source>
        <translation>Parcourir les rayons</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Retirer tous les filtres</translation>
    </message>
</context>
<context>
    <name>CategoryHead</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n produit</numerusform>
            <numerusform>%n produits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckoutProgress</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>CheckoutSteps</name>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Pick-up</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
</context>
<context>
    <name>CheckoutWords</name>
    <message>
        <source>today at %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>demain à %1</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>day and hour</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <comment>a moment</comment>
        <translation>sur confirmation</translation>
    </message>
    <message>
        <source>Everything in stock</source>
        <translation>Tout est en stock</translation>
    </message>
    <message>
        <source>%1 in stock</source>
        <translation>%1 en stock</translation>
    </message>
    <message>
        <source>Only %1 left</source>
        <translation>Plus que %1</translation>
    </message>
    <message>
        <source>%1 of %2 items in stock</source>
        <translation>%1 sur %2 en stock</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <comment>stock</comment>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>Stock unknown</source>
        <translation>Stock inconnu</translation>
    </message>
    <message>
        <source>The store will check</source>
        <comment>stock</comment>
        <translation>Le magasin vérifiera</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Ouvert jusqu’à %1</translation>
    </message>
    <message>
        <source>Closed, opens at %1</source>
        <translation>Fermé, ouvre à %1</translation>
    </message>
    <message>
        <source>Closed, opens tomorrow at %1</source>
        <translation>Fermé, ouvre demain à %1</translation>
    </message>
    <message>
        <source>Closed, opens %1 at %2</source>
        <comment>day and hour</comment>
        <translation>Fermé, ouvre %1 à %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a store</comment>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Take it now, pay at the till</source>
        <translation>À emporter, à payer en caisse</translation>
    </message>
    <message>
        <source>Pick up in this store</source>
        <translation>Retirer dans ce magasin</translation>
    </message>
    <message>
        <source>Pick up in another store</source>
        <translation>Retirer dans un autre magasin</translation>
    </message>
    <message>
        <source>Delivered to your home</source>
        <translation>Livraison à domicile</translation>
    </message>
    <message>
        <source>Express to your home</source>
        <translation>Livraison express à domicile</translation>
    </message>
    <message>
        <source>In stock here. We show you where it is and give you a code for the till.</source>
        <translation>En stock ici&#xa0;: nous vous montrons où, avec un code de caisse.</translation>
    </message>
    <message>
        <source>Sent here from another store. Ready %1.</source>
        <translation>Vient d’un autre magasin. Prêt %1.</translation>
    </message>
    <message>
        <source>At the counter. Ready %1.</source>
        <translation>Au comptoir. Prêt %1.</translation>
    </message>
    <message>
        <source>%1 is nearest, after a transfer: %2.</source>
        <translation>Le plus proche&#xa0;: %1, après transfert, %2.</translation>
    </message>
    <message>
        <source>%1 is nearest: %2.</source>
        <translation>Le plus proche&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>By %1 at the latest.</source>
        <comment>day of a delivery</comment>
        <translation>Au plus tard %1.</translation>
    </message>
    <message>
        <source>Not all of it is in stock here.</source>
        <translation>Tout n’est pas en stock ici.</translation>
    </message>
    <message>
        <source>The stock here must be checked. Please ask a member of staff.</source>
        <translation>Le stock d’ici est à vérifier. Demandez à un conseiller.</translation>
    </message>
    <message>
        <source>Not available for this quantity at the moment.</source>
        <translation>Indisponible dans cette quantité pour le moment.</translation>
    </message>
    <message>
        <source>Not all of it is ready in our warehouse.</source>
        <translation>Tout n’est pas prêt dans notre entrepôt.</translation>
    </message>
    <message>
        <source>Not offered at the moment.</source>
        <translation>Non proposé pour le moment.</translation>
    </message>
    <message>
        <source>The @ sign is missing from this address.</source>
        <translation>Il manque le signe @ dans cette adresse.</translation>
    </message>
    <message>
        <source>This address does not look complete. Example: name@example.org</source>
        <translation>Cette adresse semble incomplète. Exemple&#xa0;: nom@example.org</translation>
    </message>
    <message>
        <source>Text messages need a mobile number: 06 or 07.</source>
        <translation>Pour un SMS, il faut un numéro de mobile&#xa0;: 06 ou 07.</translation>
    </message>
    <message>
        <source>This number does not look complete. Example: 06 39 98 12 34</source>
        <translation>Ce numéro semble incomplet. Exemple&#xa0;: 06 39 98 12 34</translation>
    </message>
    <message>
        <source>A French postcode has five digits. Example: 37000</source>
        <translation>Un code postal français a cinq chiffres. Exemple&#xa0;: 37000</translation>
    </message>
    <message>
        <source>Please enter a name that we can call out.</source>
        <translation>Saisissez un nom que nous pourrons appeler.</translation>
    </message>
    <message>
        <source>Please check this line: it has no letters.</source>
        <translation>Vérifiez cette ligne&#xa0;: elle n’a pas de lettres.</translation>
    </message>
    <message>
        <source>Please enter your name.</source>
        <translation>Saisissez votre nom.</translation>
    </message>
    <message>
        <source>Please enter your e-mail address.</source>
        <translation>Saisissez votre adresse e-mail.</translation>
    </message>
    <message>
        <source>Please enter your mobile number.</source>
        <translation>Saisissez votre numéro de mobile.</translation>
    </message>
    <message>
        <source>Please enter the number and the street.</source>
        <translation>Saisissez le numéro et la rue.</translation>
    </message>
    <message>
        <source>Please enter the postcode.</source>
        <translation>Saisissez le code postal.</translation>
    </message>
    <message>
        <source>Please enter the town.</source>
        <translation>Saisissez la ville.</translation>
    </message>
    <message>
        <source>Your order could not be saved. Nothing was ordered, and what you entered is still here. Please try again, or ask a member of staff.</source>
        <translation>Votre commande n’a pas pu être enregistrée. Rien n’a été commandé et votre saisie est conservée. Réessayez ou demandez à un conseiller.</translation>
    </message>
    <message>
        <source>This device is not connected to the shop yet. Nothing was ordered. Please ask a member of staff.</source>
        <translation>Cet appareil n’est pas encore relié au magasin. Rien n’a été commandé. Demandez à un conseiller.</translation>
    </message>
    <message>
        <source>Something is missing from this order. Nothing was ordered. Please check each line.</source>
        <translation>Il manque quelque chose à cette commande. Rien n’a été commandé. Vérifiez chaque ligne.</translation>
    </message>
    <message>
        <source>Somebody was quicker: there are not enough left.</source>
        <translation>Quelqu’un a été plus rapide&#xa0;: il n’en reste pas assez.</translation>
    </message>
    <message>
        <source>The price has gone up since you saw it. You pay no more without agreeing to it.</source>
        <translation>Le prix a augmenté entre-temps. Vous ne paierez rien de plus sans votre accord.</translation>
    </message>
    <message>
        <source>An item is no longer sold.</source>
        <translation>Un article n’est plus vendu.</translation>
    </message>
    <message>
        <source>The chosen store is not taking orders at the moment.</source>
        <translation>Le magasin choisi ne prend pas de commandes pour le moment.</translation>
    </message>
    <message>
        <source>We could not read part of your order.</source>
        <translation>Une partie de votre commande est illisible.</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>This item is not in our range. Try searching by name.</source>
        <translation>Cet article n’est pas dans nos rayons. Essayez une recherche par nom.</translation>
    </message>
    <message>
        <source>This is not the code of an item.</source>
        <translation>Ce n’est pas le code d’un article.</translation>
    </message>
    <message>
        <source>The code does not match: please check the digits again.</source>
        <translation>Le code ne correspond pas&#xa0;: vérifiez les chiffres.</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Saisir le code</translation>
    </message>
    <message>
        <source>The 8 to 14 digits below the bars, or the reference on the label</source>
        <translation>Les 8 à 14 chiffres sous les barres, ou la référence de l’étiquette</translation>
    </message>
    <message>
        <source>For example 13 digits below a barcode</source>
        <translation>Par exemple 13 chiffres sous un code-barres</translation>
    </message>
    <message>
        <source>Show the product</source>
        <translation>Voir la fiche</translation>
    </message>
    <message>
        <source>First enter the digits</source>
        <translation>Saisissez d’abord les chiffres</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Thank you, %1.</source>
        <translation>Merci, %1.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Merci.</translation>
    </message>
    <message>
        <source>We need a word with you about your order first.</source>
        <translation>Nous devons d’abord vous parler de votre commande.</translation>
    </message>
    <message>
        <source>Your order is confirmed.</source>
        <translation>Votre commande est confirmée.</translation>
    </message>
    <message>
        <source>Your order is saved here and will be confirmed as soon as possible.</source>
        <translation>Votre commande est enregistrée ici et sera confirmée dès que possible.</translation>
    </message>
    <message>
        <source>Confirmed, and set aside for you</source>
        <translation>Confirmée et mise de côté pour vous</translation>
    </message>
    <message>
        <source>We are confirming your order</source>
        <translation>Nous confirmons votre commande</translation>
    </message>
    <message>
        <source>This device is not connected at the moment</source>
        <translation>Cet appareil n’est pas connecté pour le moment</translation>
    </message>
    <message>
        <source>Nothing is charged. Please show this number to a member of staff: they will find a solution with you.</source>
        <translation>Rien n’est débité. Montrez ce numéro à un conseiller&#xa0;: il trouvera une solution avec vous.</translation>
    </message>
    <message>
        <source>It is paid. There is nothing left to pay.</source>
        <translation>Elle est payée. Il ne reste rien à payer.</translation>
    </message>
    <message>
        <source>We are still checking with the card reader. Please do not pay a second time.</source>
        <translation>Nous interrogeons encore le terminal de paiement. Merci de ne pas payer une deuxième fois.</translation>
    </message>
    <message>
        <source>Nothing is charged until you pay: here by card, with your phone, or at the till.</source>
        <translation>Rien n’est débité tant que vous n’avez pas payé&#xa0;: ici par carte, avec votre téléphone, ou en caisse.</translation>
    </message>
    <message>
        <source>Nothing is charged until you pay, here with your phone or at the till.</source>
        <translation>Rien n’est débité tant que vous n’avez pas payé, ici avec votre téléphone ou en caisse.</translation>
    </message>
    <message>
        <source>It takes a few seconds. You need not wait.</source>
        <translation>Cela prend quelques secondes. Inutile d’attendre.</translation>
    </message>
    <message>
        <source>Your order is kept safe on it and will be sent as soon as the connection is back.</source>
        <translation>Votre commande y est gardée en sécurité. Elle partira dès que la connexion revient.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish and clear the screen</source>
        <translation>Terminer et effacer l’écran</translation>
    </message>
    <message>
        <source>This screen clears itself in %1&#xa0;s. Touch it to keep it.</source>
        <translation>Cet écran s’efface tout seul dans %1&#xa0;s. Touchez-le pour le conserver.</translation>
    </message>
    <message>
        <source>This screen clears itself when you leave.</source>
        <translation>Cet écran s’efface quand vous partez.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>Tell us what you think</source>
        <translation>Donner mon avis</translation>
    </message>
    <message>
        <source>Thank you for your opinion</source>
        <translation>Votre avis est noté</translation>
    </message>
</context>
<context>
    <name>ConfirmationMore</name>
    <message numerus="yes">
        <source>%n point(s) have been added to your account.</source>
        <translation>
            <numerusform>%n point a été crédité sur votre compte.</numerusform>
            <numerusform>%n points ont été crédités sur votre compte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) will be added when the order is confirmed.</source>
        <translation>
            <numerusform>%n point sera crédité à la confirmation de la commande.</numerusform>
            <numerusform>%n points seront crédités à la confirmation de la commande.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your discount code is checked when the order is confirmed. If it is valid, you pay less.</source>
        <translation>Votre code de réduction est vérifié à la confirmation de la commande. S’il est valable, vous payez moins.</translation>
    </message>
    <message>
        <source>You pick up the rest at %1, with the same number. We will write to you when it is ready.</source>
        <translation>Vous retirez l’autre partie à %1, avec le même numéro. Nous vous prévenons quand elle est prête.</translation>
    </message>
    <message>
        <source>QR code for the till</source>
        <translation>QR code pour la caisse</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that you take now: show this code at the till.</source>
        <translation>
            <numerusform>%n article à emporter&#xa0;: présentez ce code en caisse.</numerusform>
            <numerusform>%n articles à emporter&#xa0;: présentez ce code en caisse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfirmationPay</name>
    <message>
        <source>Pay with my phone</source>
        <translation>Payer avec mon téléphone</translation>
    </message>
    <message>
        <source>Once we know what the card reader has done.</source>
        <translation>Dès que nous saurons ce que le terminal de paiement a fait.</translation>
    </message>
    <message>
        <source>As soon as the order is confirmed. You can also pay at the till.</source>
        <translation>Dès que la commande est confirmée. Vous pouvez aussi payer en caisse.</translation>
    </message>
    <message>
        <source>Without a connection you pay at the till, with this code.</source>
        <translation>Sans connexion, vous payez en caisse, avec ce code.</translation>
    </message>
</context>
<context>
    <name>ConfirmationReceipt</name>
    <message>
        <source>Would you like a receipt?</source>
        <translation>Souhaitez-vous un récapitulatif&#x202f;?</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression en cours</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Sent by e-mail</source>
        <translation>Envoyé par e-mail</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Par e-mail</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Sur mon téléphone</translation>
    </message>
</context>
<context>
    <name>ConfirmationSteps</name>
    <message>
        <source>To %1.</source>
        <translation>À %1.</translation>
    </message>
    <message>
        <source>To the contact on file.</source>
        <translation>Aux coordonnées enregistrées.</translation>
    </message>
    <message>
        <source>And now?</source>
        <translation>Et maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Enregistrée sur cet appareil</translation>
    </message>
    <message>
        <source>%1 · nothing is charged</source>
        <translation>%1 · rien n’est débité</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>À voir ensemble</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Confirmation by SMS</source>
        <translation>Confirmation par SMS</translation>
    </message>
    <message>
        <source>Confirmation by e-mail</source>
        <translation>Confirmation par e-mail</translation>
    </message>
    <message>
        <source>%1 The item is then set aside for you. If the price or the stock has changed, we will ask you first.</source>
        <translation>%1 L’article est alors réservé pour vous. Si le prix ou le stock a changé, nous vous demandons d’abord votre accord.</translation>
    </message>
    <message>
        <source>Prepared at %1</source>
        <translation>Préparation à %1</translation>
    </message>
    <message>
        <source>Payment at the till</source>
        <translation>Paiement en caisse</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Payment is being checked</source>
        <translation>Paiement en cours de vérification</translation>
    </message>
    <message>
        <source>With this code, at any till of this store.</source>
        <translation>Avec ce code, à n’importe quelle caisse du magasin.</translation>
    </message>
    <message>
        <source>Ready %1. Wait for our message before you set out.</source>
        <translation>Prêt %1. Attendez notre message avant de vous déplacer.</translation>
    </message>
    <message>
        <source>Wait for our message before you set out.</source>
        <translation>Attendez notre message avant de vous déplacer.</translation>
    </message>
    <message>
        <source>Pick-up and payment there</source>
        <translation>Retrait et paiement sur place</translation>
    </message>
    <message>
        <source>Delivery to your home</source>
        <translation>Livraison à domicile</translation>
    </message>
    <message>
        <source>Pick-up there</source>
        <translation>Retrait sur place</translation>
    </message>
    <message>
        <source>With this code and proof of identity.</source>
        <translation>Avec ce code et une pièce d’identité.</translation>
    </message>
</context>
<context>
    <name>ConfirmationTerminal</name>
    <message>
        <source>Where is my payment?</source>
        <translation>Où en est mon paiement&#x202f;?</translation>
    </message>
    <message>
        <source>Pay here by card</source>
        <translation>Payer ici par carte</translation>
    </message>
    <message>
        <source>As soon as the order is confirmed. You can also pay at the till.</source>
        <translation>Dès que la commande est confirmée. Vous pouvez aussi payer en caisse.</translation>
    </message>
</context>
<context>
    <name>ConsentLine</name>
    <message>
        <source>Agreed</source>
        <comment>consent</comment>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>consent</comment>
        <translation>Refusé</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Who is the order for?</source>
        <translation>Pour qui est la commande&#x202f;?</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>Quel est votre nom&#x202f;?</translation>
    </message>
    <message>
        <source>We will call it out when you pick up your order.</source>
        <translation>Nous vous appelons par ce nom au retrait de votre commande.</translation>
    </message>
    <message>
        <source>It will be written on the parcel.</source>
        <translation>Il figurera sur le colis.</translation>
    </message>
    <message>
        <source>First name and surname</source>
        <translation>Prénom et nom</translation>
    </message>
</context>
<context>
    <name>ContactReach</name>
    <message>
        <source>How may we reach the customer?</source>
        <translation>Comment prévenir le client&#x202f;?</translation>
    </message>
    <message>
        <source>Which mobile number may we write to?</source>
        <translation>À quel numéro de mobile vous prévenir&#x202f;?</translation>
    </message>
    <message>
        <source>Which e-mail address may we write to?</source>
        <translation>À quelle adresse e-mail vous prévenir&#x202f;?</translation>
    </message>
    <message>
        <source>We will write to you when your order is ready at %1.</source>
        <translation>Nous vous écrivons quand votre commande est prête à %1.</translation>
    </message>
    <message>
        <source>We will write to you when your parcel leaves.</source>
        <translation>Nous vous écrivons quand votre colis part.</translation>
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
        <translation>Coordonnées enregistrées</translation>
    </message>
    <message>
        <source>Head office uses what %1 has on file. You do not see it.</source>
        <translation>Le siège utilise les coordonnées de %1. Vous ne les voyez pas.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Only to follow this order. Erased from this screen as soon as you leave.</source>
        <translation>Uniquement pour suivre cette commande. Cet écran l’efface dès que vous partez.</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Numéro de mobile</translation>
    </message>
</context>
<context>
    <name>CountrySheet</name>
    <message>
        <source>Delivery country</source>
        <translation>Pays de livraison</translation>
    </message>
    <message>
        <source>The price and day of delivery depend on the country.</source>
        <translation>Le prix et le jour de livraison dépendent du pays.</translation>
    </message>
</context>
<context>
    <name>CouponEntry</name>
    <message>
        <source>Discount code</source>
        <translation>Code de réduction</translation>
    </message>
    <message>
        <source>As it is printed on the leaflet or written in the message</source>
        <translation>Tel qu’il figure sur le prospectus ou dans le message</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Utiliser ce code</translation>
    </message>
    <message>
        <source>First enter the code</source>
        <translation>Saisissez d’abord le code</translation>
    </message>
</context>
<context>
    <name>CouponRow</name>
    <message>
        <source>Remove</source>
        <comment>a discount code</comment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the code %1</source>
        <translation>Retirer le code %1</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Last purchases</source>
        <translation>Derniers achats</translation>
    </message>
    <message>
        <source>No purchases yet, in any channel.</source>
        <translation>Aucun achat, quel que soit le canal.</translation>
    </message>
    <message>
        <source>Other customer</source>
        <translation>Autre client</translation>
    </message>
    <message>
        <source>Start a sale</source>
        <translation>Commencer une vente</translation>
    </message>
</context>
<context>
    <name>CustomerIdentity</name>
    <message>
        <source>No. %1 · since %2</source>
        <translation>N°&#xa0;%1 · depuis %2</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>N°&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 voucher in %2 points</source>
        <comment>money, number</comment>
        <translation>Bon d’achat de %1 dans %2&#xa0;points</translation>
    </message>
    <message>
        <source>%1 voucher</source>
        <translation>Bon d’achat de %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Dernière visite</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
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
        <translation>Fidélité Bronze</translation>
    </message>
    <message>
        <source>Silver loyalty</source>
        <translation>Fidélité Argent</translation>
    </message>
    <message>
        <source>Gold loyalty</source>
        <translation>Fidélité Or</translation>
    </message>
    <message>
        <source>Last feedback</source>
        <translation>Dernier avis</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Goûts</translation>
    </message>
    <message>
        <source>Wish list</source>
        <translation>Liste d’envies</translation>
    </message>
    <message>
        <source>Store</source>
        <comment>a channel</comment>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>Website</source>
        <comment>a channel</comment>
        <translation>Site</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <comment>a channel</comment>
        <translation>Borne</translation>
    </message>
    <message>
        <source>App</source>
        <comment>a channel</comment>
        <translation>Appli</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>a channel</comment>
        <translation>Conseiller</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>a channel</comment>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livré</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Return open</source>
        <translation>Retour en cours</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Retourné</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Not picked up</source>
        <translation>Non retiré</translation>
    </message>
    <message>
        <source>Needs a call</source>
        <translation>À rappeler</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Hello %1, who is with you?</source>
        <translation>Bonjour %1, qui est avec vous&#x202f;?</translation>
    </message>
    <message>
        <source>First name, surname</source>
        <translation>Prénom, nom</translation>
    </message>
    <message>
        <source>Scan the card</source>
        <translation>Scanner la carte</translation>
    </message>
    <message>
        <source>There are more: type a little more of the name.</source>
        <translation>Il y en a d’autres&#xa0;: précisez un peu plus le nom.</translation>
    </message>
</context>
<context>
    <name>CustomersState</name>
    <message>
        <source>This needs the network</source>
        <translation>Le réseau est nécessaire</translation>
    </message>
    <message>
        <source>This is not possible at the moment</source>
        <translation>Impossible pour le moment</translation>
    </message>
    <message>
        <source>Nobody has this card</source>
        <translation>Personne n’a cette carte</translation>
    </message>
    <message>
        <source>Nobody with that name</source>
        <translation>Personne de ce nom</translation>
    </message>
    <message>
        <source>Type a name, or scan the loyalty card</source>
        <translation>Saisissez un nom ou scannez la carte de fidélité</translation>
    </message>
    <message>
        <source>Customers are only ever looked up live, and nothing about them stays on this tablet. Products, stock and orders still work.</source>
        <translation>Les fiches clients se consultent en direct et rien n’en reste sur la tablette. Articles, stock et commandes fonctionnent quand même.</translation>
    </message>
    <message>
        <source>Head office did not answer as expected. Please try again in a moment.</source>
        <translation>Le siège n’a pas répondu comme prévu. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Check the number on the card, or search by name.</source>
        <translation>Vérifiez le numéro de la carte ou cherchez par nom.</translation>
    </message>
    <message>
        <source>Check the spelling, or try the surname only.</source>
        <translation>Vérifiez l’orthographe ou essayez le nom seul.</translation>
    </message>
    <message>
        <source>Every look-up is recorded, as your customers have been told.</source>
        <translation>Chaque consultation est notée, comme vos clients en sont informés.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>FacetWords</name>
    <message>
        <source>In stock</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>On offer</source>
        <translation>En promotion</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Customer reviews</source>
        <translation>Avis clients</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>In stock in this store</source>
        <translation>En stock dans ce magasin</translation>
    </message>
    <message>
        <source>On offer today</source>
        <translation>En promotion aujourd’hui</translation>
    </message>
    <message>
        <source>%1 stars and over</source>
        <translation>%1 étoiles et plus</translation>
    </message>
    <message>
        <source>Under %1</source>
        <comment>a price</comment>
        <translation>Moins de %1</translation>
    </message>
    <message>
        <source>%1 and over</source>
        <comment>a price</comment>
        <translation>%1 et plus</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two prices</comment>
        <translation>De %1 à %2</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Thank you. It helps us.</source>
        <translation>Merci, votre avis nous aide.</translation>
    </message>
    <message>
        <source>How likely are you to recommend us to somebody you know?</source>
        <translation>Nous recommanderiez-vous à un proche&#x202f;?</translation>
    </message>
    <message>
        <source>The team of this store reads what is said here.</source>
        <translation>L’équipe de ce magasin lit ce qui est dit ici.</translation>
    </message>
    <message>
        <source>From 0, not at all, to 10, certainly. Nobody will know that it was you.</source>
        <translation>De 0, pas du tout, à 10, tout à fait. Votre réponse est anonyme.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>First choose a number</source>
        <translation>Choisissez d’abord une note</translation>
    </message>
    <message>
        <source>What should we know? (optional)</source>
        <translation>Que devons-nous savoir&#x202f;? (facultatif)</translation>
    </message>
    <message>
        <source>Please give no names or phone numbers.</source>
        <translation>Merci de n’indiquer ni nom ni numéro de téléphone.</translation>
    </message>
    <message>
        <source>I would like an answer</source>
        <translation>Je souhaite une réponse</translation>
    </message>
    <message>
        <source>We then keep your contact details with what you said, for that purpose only and for 90 days at most.</source>
        <translation>Nous gardons alors vos coordonnées avec votre avis, uniquement pour vous répondre, 90&#xa0;jours au plus.</translation>
    </message>
    <message>
        <source>E-mail address or phone number</source>
        <translation>Adresse e-mail ou numéro de téléphone</translation>
    </message>
</context>
<context>
    <name>FeedbackScale</name>
    <message>
        <source>From 0 to 10</source>
        <translation>De 0 à 10</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 sur 10</translation>
    </message>
    <message>
        <source>0: not at all</source>
        <translation>0&#xa0;: pas du tout</translation>
    </message>
    <message>
        <source>10: certainly</source>
        <translation>10&#xa0;: tout à fait</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter (%1)</source>
        <comment>how many filters are on</comment>
        <translation>Filtrer (%1)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Retirer le filtre %1</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Retirer tous les filtres</translation>
    </message>
</context>
<context>
    <name>FilterGroup</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n produit</numerusform>
            <numerusform>%n produits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>These products do not differ in anything.</source>
        <translation>Rien ne distingue ces produits.</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Retirer tous les filtres</translation>
    </message>
    <message numerus="yes">
        <source>See %n product(s)</source>
        <translation>
            <numerusform>Voir %n produit</numerusform>
            <numerusform>Voir les %n produits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloorPlan</name>
    <message>
        <source>Tills</source>
        <translation>Caisses</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Vous êtes ici</translation>
    </message>
</context>
<context>
    <name>Fulfilment</name>
    <message>
        <source>How would you like to get it?</source>
        <translation>Comment souhaitez-vous l’obtenir&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>This device is not connected at the moment</source>
        <translation>Cet appareil n’est pas connecté pour le moment</translation>
    </message>
    <message>
        <source>You can still order. We will confirm as soon as the connection is back.</source>
        <translation>Vous pouvez commander quand même. Nous confirmerons dès que la connexion revient.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>Choose for each item</source>
        <translation>Choisir article par article</translation>
    </message>
    <message>
        <source>Choose the store</source>
        <translation>Choisir le magasin</translation>
    </message>
    <message>
        <source>Show the code for the till</source>
        <translation>Voir le code de caisse</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>None of these is possible at the moment. Please ask a member of staff.</source>
        <translation>Aucun de ces choix n’est possible pour le moment. Demandez à un conseiller.</translation>
    </message>
</context>
<context>
    <name>FulfilmentLines</name>
    <message>
        <source>For each item</source>
        <translation>Article par article</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity, variant</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>One of the items is not available at the moment. Please remove it, or ask a member of staff.</source>
        <translation>Un des articles n’est pas disponible pour le moment. Retirez-le, ou demandez à un conseiller.</translation>
    </message>
</context>
<context>
    <name>HandoverNotice</name>
    <message>
        <source>One moment, the basket is opening</source>
        <translation>Un instant, nous ouvrons le panier</translation>
    </message>
    <message>
        <source>This basket code has expired</source>
        <translation>Ce code de panier a expiré</translation>
    </message>
    <message>
        <source>This basket code has already been used</source>
        <translation>Ce code de panier a déjà servi</translation>
    </message>
    <message>
        <source>This basket is not from one of our devices</source>
        <translation>Ce panier ne vient pas d’un de nos appareils</translation>
    </message>
    <message>
        <source>This basket code has been changed</source>
        <translation>Ce code de panier a été modifié</translation>
    </message>
    <message>
        <source>This basket code contains too much</source>
        <translation>Ce code de panier contient trop d’articles</translation>
    </message>
    <message>
        <source>Nothing in this basket is sold any more</source>
        <translation>Plus rien de ce panier n’est vendu</translation>
    </message>
    <message>
        <source>This basket code cannot be read</source>
        <translation>Ce code de panier est illisible</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) transferred</source>
        <translation>
            <numerusform>%n article repris</numerusform>
            <numerusform>%n articles repris</numerusform>
        </translation>
    </message>
    <message>
        <source>It works for half an hour. Open the basket again where it was made: a new code is shown there.</source>
        <translation>Il sert pendant une demi-heure. Rouvrez le panier là où il a été préparé&#xa0;: un nouveau code s’affiche.</translation>
    </message>
    <message>
        <source>A code works once. Open the basket again where it was made: a new code is shown there.</source>
        <translation>Un code ne sert qu’une fois. Rouvrez le panier là où il a été préparé&#xa0;: un nouveau code s’affiche.</translation>
    </message>
    <message>
        <source>Nothing was transferred. Scan the items instead.</source>
        <translation>Rien n’a été repris. Scannez plutôt les articles.</translation>
    </message>
    <message>
        <source>It is no longer as it was made, so nothing was transferred. Scan the items instead.</source>
        <translation>Il n’est plus tel qu’il a été créé&#xa0;: rien n’a été repris. Scannez plutôt les articles.</translation>
    </message>
    <message>
        <source>A basket has 30 lines at most. Scan the items instead.</source>
        <translation>Un panier compte 30 lignes au plus. Scannez plutôt les articles.</translation>
    </message>
    <message>
        <source>Search the range for something similar.</source>
        <translation>Cherchez un article semblable dans le catalogue.</translation>
    </message>
    <message>
        <source>Hold it flat and try again, or scan the items.</source>
        <translation>Tenez-le bien à plat et réessayez, ou scannez les articles.</translation>
    </message>
    <message>
        <source>At today’s prices.</source>
        <translation>Aux prix du jour.</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Calling</source>
        <translation>Appel en cours</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Appeler à nouveau</translation>
    </message>
    <message>
        <source>Call a member of staff</source>
        <translation>Appeler un conseiller</translation>
    </message>
    <message>
        <source>You have called several times: please go to the service desk</source>
        <translation>Vous avez appelé plusieurs fois&#xa0;: adressez-vous à l’accueil</translation>
    </message>
    <message>
        <source>Not possible without a connection</source>
        <translation>Impossible sans connexion</translation>
    </message>
    <message>
        <source>I no longer need help</source>
        <translation>Annuler l’appel</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Service client</translation>
    </message>
    <message>
        <source>Follow or return an order</source>
        <translation>Suivre ou retourner une commande</translation>
    </message>
    <message>
        <source>Tell us what you think</source>
        <translation>Donner mon avis</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>We are looking for somebody</source>
        <translation>Nous cherchons un conseiller</translation>
    </message>
    <message>
        <source>%1 is coming</source>
        <comment>first name of an associate</comment>
        <translation>%1 arrive</translation>
    </message>
    <message>
        <source>Somebody is coming</source>
        <translation>Un conseiller arrive</translation>
    </message>
    <message>
        <source>Somebody is with you</source>
        <translation>Un conseiller est avec vous</translation>
    </message>
    <message>
        <source>Nobody is free at the moment</source>
        <translation>Personne n’est disponible pour le moment</translation>
    </message>
    <message>
        <source>Nobody can be called from here just now</source>
        <translation>Impossible d’appeler d’ici pour le moment</translation>
    </message>
    <message>
        <source>May we help you?</source>
        <translation>Besoin d’aide&#x202f;?</translation>
    </message>
    <message>
        <source>It is ringing on our staff’s tablets. You can carry on in the meantime.</source>
        <translation>Les tablettes de nos conseillers sonnent. Vous pouvez continuer en attendant.</translation>
    </message>
    <message>
        <source>Please stay near this screen. You can carry on in the meantime.</source>
        <translation>Restez près de cet écran. Vous pouvez continuer en attendant.</translation>
    </message>
    <message>
        <source>Call again, or go to the service desk. You can also contact customer service.</source>
        <translation>Appelez à nouveau, ou adressez-vous à l’accueil. Le service client vous répond aussi.</translation>
    </message>
    <message>
        <source>You have called several times. Please go to the service desk: somebody is there for you.</source>
        <translation>Vous avez appelé plusieurs fois. Adressez-vous à l’accueil&#xa0;: quelqu’un y est pour vous.</translation>
    </message>
    <message>
        <source>A member of staff will come to this screen. They see what you are looking at, and nothing about you.</source>
        <translation>Un conseiller vient vous voir ici. Il voit ce que vous regardez, et rien sur vous.</translation>
    </message>
    <message>
        <source>There is no connection. Please go to the service desk, or contact customer service.</source>
        <translation>Il n’y a pas de connexion. Adressez-vous à l’accueil, ou joignez le service client.</translation>
    </message>
</context>
<context>
    <name>HistogramRow</name>
    <message>
        <source>%1 out of 5 stars: %2</source>
        <translation>Note %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>The shop</source>
        <translation>Le magasin</translation>
    </message>
    <message>
        <source>Hello. How can we help?</source>
        <translation>Bonjour, comment vous aider&#x202f;?</translation>
    </message>
    <message>
        <source>Current offers</source>
        <translation>Offres du moment</translation>
    </message>
    <message>
        <source>Most popular</source>
        <translation>Les plus demandés</translation>
    </message>
    <message>
        <source>See the whole range</source>
        <translation>Voir tous les rayons</translation>
    </message>
</context>
<context>
    <name>HomeEntry</name>
    <message>
        <source>What are you looking for?</source>
        <translation>Que cherchez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Scan an item</source>
        <translation>Scanner un article</translation>
    </message>
</context>
<context>
    <name>HomeServices</name>
    <message>
        <source>Follow or return an order</source>
        <translation>Suivre ou retourner une commande</translation>
    </message>
    <message>
        <source>Tell us what you think</source>
        <translation>Donner mon avis</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous toujours là&#x202f;?</translation>
    </message>
    <message>
        <source>To protect your privacy, this screen clears itself: basket, language and everything that was typed.</source>
        <translation>Pour protéger votre vie privée, cet écran s’efface&#xa0;: panier, langue et tout ce qui a été saisi.</translation>
    </message>
    <message numerus="yes">
        <source>second(s) left. Touch the screen to continue.</source>
        <extracomment>after a large number: &quot;12 seconds left. Touch the screen to go on.&quot;</extracomment>
        <translation>
            <numerusform>seconde restante. Touchez l’écran pour continuer.</numerusform>
            <numerusform>secondes restantes. Touchez l’écran pour continuer.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Je suis toujours là</translation>
    </message>
    <message>
        <source>I have finished: clear everything now</source>
        <translation>J’ai fini&#xa0;: tout effacer maintenant</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
</context>
<context>
    <name>KeyNames</name>
    <message>
        <source>capital %1</source>
        <translation>%1 majuscule</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>Symbols and accents</source>
        <translation>Signes et accents</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Autres lettres</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Masquer le clavier</translation>
    </message>
    <message>
        <source>Dot</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Tiret</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>Tiret bas</translation>
    </message>
    <message>
        <source>At sign</source>
        <translation>Arobase</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Apostrophe</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>Guillemet</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>Barre oblique</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Dièse</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Et commercial</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>Point d’interrogation</translation>
    </message>
    <message>
        <source>Exclamation mark</source>
        <translation>Point d’exclamation</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Deux-points</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Opening bracket</source>
        <translation>Parenthèse ouvrante</translation>
    </message>
    <message>
        <source>Closing bracket</source>
        <translation>Parenthèse fermante</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>%1 / kg</source>
        <translation>%1 le kg</translation>
    </message>
    <message>
        <source>%1 / L</source>
        <translation>%1 le litre</translation>
    </message>
    <message>
        <source>%1 / m</source>
        <translation>%1 le mètre</translation>
    </message>
    <message>
        <source>%1 / m²</source>
        <translation>%1 le m²</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 la pièce</translation>
    </message>
    <message>
        <source>%1 per 100 pieces</source>
        <translation>%1 les 100 pièces</translation>
    </message>
    <message>
        <source>Lowest price of the last 30 days:</source>
        <translation>Prix le plus bas des 30 derniers jours&#xa0;:</translation>
    </message>
    <message>
        <source>Offer until %1</source>
        <translation>Offre jusqu’au %1</translation>
    </message>
    <message>
        <source>including %1 eco-contribution</source>
        <translation>dont %1 d’éco-participation</translation>
    </message>
    <message>
        <source>Ref. %1</source>
        <translation>Réf.&#xa0;%1</translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation>Carte de fidélité</translation>
    </message>
</context>
<context>
    <name>LanguageChips</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>You can change it at any time.</source>
        <translation>Vous pouvez en changer à tout moment.</translation>
    </message>
</context>
<context>
    <name>Loyalty</name>
    <message>
        <source>Hello, %1.</source>
        <translation>Bonjour, %1.</translation>
    </message>
    <message>
        <source>Your points</source>
        <translation>Vos points</translation>
    </message>
    <message>
        <source>We show your first name, your points and your vouchers. None of it stays here when you leave.</source>
        <translation>Nous affichons votre prénom, vos points et vos bons d’achat. Rien n’en reste ici après votre départ.</translation>
    </message>
    <message>
        <source>With my card</source>
        <translation>Avec ma carte</translation>
    </message>
    <message>
        <source>With my phone number</source>
        <translation>Avec mon numéro de téléphone</translation>
    </message>
    <message>
        <source>Your card is registered</source>
        <translation>Votre carte est notée</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
        <source>The points for this order will be added. Your points cannot be shown or used at the moment: there is no connection.</source>
        <translation>Les points de cette commande seront crédités. Vos points ne peuvent être ni affichés ni utilisés pour le moment&#xa0;: il n’y a pas de connexion.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Go to basket</source>
        <translation>Vers le panier</translation>
    </message>
    <message>
        <source>Continue without points</source>
        <translation>Continuer sans points</translation>
    </message>
    <message>
        <source>Send me a code</source>
        <translation>M’envoyer un code</translation>
    </message>
    <message>
        <source>Show my points</source>
        <translation>Voir mes points</translation>
    </message>
</context>
<context>
    <name>LoyaltyAccount</name>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>Voucher of %1</source>
        <translation>Bon d’achat de %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>You choose what to use in your basket.</source>
        <translation>Vous choisissez dans le panier ce que vous voulez utiliser.</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>Ce n’est pas moi</translation>
    </message>
</context>
<context>
    <name>LoyaltyCard</name>
    <message>
        <source>The camera does not work at the moment</source>
        <translation>La caméra ne fonctionne pas pour le moment</translation>
    </message>
    <message>
        <source>A hand-held scanner can still read your card. Or use your phone number.</source>
        <translation>Une douchette lit votre carte quand même. Ou utilisez votre numéro de téléphone.</translation>
    </message>
    <message>
        <source>With my phone number</source>
        <translation>Avec mon numéro de téléphone</translation>
    </message>
    <message>
        <source>Hold the code of your card in front of the camera.</source>
        <translation>Présentez le code de votre carte à la caméra.</translation>
    </message>
    <message>
        <source>The picture is only used to read the code: it is neither kept nor sent.</source>
        <translation>L’image ne sert qu’à lire le code&#xa0;: elle n’est ni gardée, ni envoyée.</translation>
    </message>
</context>
<context>
    <name>LoyaltyPhone</name>
    <message>
        <source>Mobile number of your loyalty account</source>
        <translation>Numéro de mobile de votre compte de fidélité</translation>
    </message>
    <message>
        <source>We will send a code to it. Only used to find your account, then erased from this screen at once.</source>
        <translation>Nous y envoyons un code. Il ne sert qu’à trouver votre compte et s’efface aussitôt de cet écran.</translation>
    </message>
    <message>
        <source>The six digits of our message</source>
        <translation>Les six chiffres de notre message</translation>
    </message>
    <message>
        <source>If the number belongs to an account, the code arrives within a minute. It works for 5 minutes.</source>
        <translation>Si ce numéro est celui d’un compte, le code arrive d’ici une minute. Il est valable 5&#xa0;minutes.</translation>
    </message>
    <message>
        <source>Another number, or another code</source>
        <translation>Un autre numéro, ou un autre code</translation>
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
        <translation>pas encore mesuré</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Main menu</source>
        <translation>Menu principal</translation>
    </message>
    <message>
        <source>%1, sign out</source>
        <translation>%1, se déconnecter</translation>
    </message>
</context>
<context>
    <name>NavRailItem</name>
    <message>
        <source>Not for your role</source>
        <translation>Non prévu pour votre fonction</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 en attente</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>No note yet</source>
        <translation>Aucune note</translation>
    </message>
</context>
<context>
    <name>NudgeButton</name>
    <message>
        <source>This is the end</source>
        <translation>C’est la limite</translation>
    </message>
</context>
<context>
    <name>NudgeRow</name>
    <message>
        <source>%1: less, now %2</source>
        <translation>%1&#xa0;: moins, actuellement&#xa0;%2</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1: more, now %2</source>
        <translation>%1&#xa0;: plus, actuellement&#xa0;%2</translation>
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
        <translation>Prenez-le en photo&#xa0;: il suit votre commande.</translation>
    </message>
    <message>
        <source>QR code of order %1</source>
        <translation>QR code de la commande %1</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Numéro de commande</translation>
    </message>
</context>
<context>
    <name>OrderRecap</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Pick-up at %1, free</source>
        <translation>Retrait à %1, gratuit</translation>
    </message>
    <message>
        <source>Delivery %1 included</source>
        <translation>Dont livraison %1</translation>
    </message>
    <message>
        <source>Delivery free of charge</source>
        <translation>Livraison gratuite</translation>
    </message>
</context>
<context>
    <name>OrderReview</name>
    <message>
        <source>Is everything right?</source>
        <translation>Tout est correct&#x202f;?</translation>
    </message>
    <message>
        <source>Your order was not placed</source>
        <translation>Votre commande n’a pas été passée</translation>
    </message>
    <message>
        <source>Pick up at %1</source>
        <translation>Retirer à %1</translation>
    </message>
    <message>
        <source>Sent there from another store. Ready %1.</source>
        <translation>Envoyé depuis un autre magasin. Prêt %1.</translation>
    </message>
    <message>
        <source>Ready %1. Free.</source>
        <translation>Prêt %1. Gratuit.</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>l’adresse</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>le nom</translation>
    </message>
    <message>
        <source>Name on the order</source>
        <translation>Nom de la commande</translation>
    </message>
    <message>
        <source>how we reach you</source>
        <translation>comment vous joindre</translation>
    </message>
    <message>
        <source>Contact on file</source>
        <translation>Coordonnées enregistrées</translation>
    </message>
    <message>
        <source>We will text you about this order.</source>
        <translation>Nous vous prévenons par SMS.</translation>
    </message>
    <message>
        <source>We will write to you about this order.</source>
        <translation>Nous vous prévenons par e-mail.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>Your discount code is checked when the order is confirmed. If it is valid, you pay less; if not, this price applies.</source>
        <translation>Votre code de réduction est vérifié à la confirmation de la commande. S’il est valable, vous payez moins&#x202f;; sinon, la commande reste à ce prix.</translation>
    </message>
    <message>
        <source>Total, taxes included</source>
        <translation>Total TTC</translation>
    </message>
    <message>
        <source>Your order is being saved</source>
        <translation>Enregistrement de la commande</translation>
    </message>
    <message>
        <source>Your discounts are being checked</source>
        <translation>Vérification de vos réductions</translation>
    </message>
    <message>
        <source>Order with obligation to pay</source>
        <comment>the words of the law in each country</comment>
        <translation>Commande avec obligation de paiement</translation>
    </message>
</context>
<context>
    <name>Payment</name>
    <message>
        <source>Pay with my phone</source>
        <translation>Payer avec mon téléphone</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code and pay there. No card number is typed on this screen.</source>
        <translation>Visez le code avec l’appareil photo de votre téléphone, puis payez sur votre téléphone. Aucun numéro de carte n’est saisi sur cet écran.</translation>
    </message>
    <message>
        <source>QR code to pay order %1</source>
        <translation>QR code pour payer la commande %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>The link works until %1. Your phone carries on even if this screen clears itself.</source>
        <translation>Le lien est valable jusqu’à %1. Votre téléphone continue même si cet écran s’efface.</translation>
    </message>
    <message>
        <source>Test provider: no money is moved.</source>
        <translation>Prestataire d’essai&#xa0;: rien n’est débité.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Finish and clear the screen</source>
        <translation>Terminer et effacer l’écran</translation>
    </message>
    <message>
        <source>Pay at the till instead</source>
        <translation>Payer plutôt en caisse</translation>
    </message>
</context>
<context>
    <name>PaymentNotice</name>
    <message>
        <source>One moment, we are preparing the link</source>
        <translation>Un instant, nous préparons le lien</translation>
    </message>
    <message>
        <source>Waiting for your payment</source>
        <translation>En attente de votre paiement</translation>
    </message>
    <message>
        <source>Paid. Thank you.</source>
        <translation>Payé. Merci.</translation>
    </message>
    <message>
        <source>The payment was declined</source>
        <translation>Le paiement a été refusé</translation>
    </message>
    <message>
        <source>You cancelled the payment</source>
        <translation>Vous avez renoncé au paiement</translation>
    </message>
    <message>
        <source>The link has expired</source>
        <translation>Le lien a expiré</translation>
    </message>
    <message>
        <source>No connection at the moment</source>
        <translation>Pas de connexion pour le moment</translation>
    </message>
    <message>
        <source>This order cannot be paid by phone</source>
        <translation>Cette commande ne peut pas être payée avec le téléphone</translation>
    </message>
    <message>
        <source>This screen will tell you as soon as it is done.</source>
        <translation>Cet écran vous préviendra dès que ce sera fait.</translation>
    </message>
    <message>
        <source>The store has been told. There is nothing left to pay.</source>
        <translation>Le magasin en est informé. Il ne reste rien à payer.</translation>
    </message>
    <message>
        <source>Nothing has been paid. Try again, or pay at the till with the code of your order.</source>
        <translation>Rien n’est payé. Réessayez, ou payez en caisse avec le code de votre commande.</translation>
    </message>
    <message>
        <source>This screen cannot tell whether it is paid; your phone can. You can always pay at the till.</source>
        <translation>Cet écran ne peut pas dire si c’est payé, votre téléphone le peut. Vous pouvez toujours payer en caisse.</translation>
    </message>
    <message>
        <source>Paying by phone needs a connection. You can pay at the till with the code of your order.</source>
        <translation>Payer avec le téléphone demande une connexion. Vous pouvez payer en caisse avec le code de votre commande.</translation>
    </message>
    <message>
        <source>You can pay at the till with the code of your order.</source>
        <translation>Vous pouvez payer en caisse avec le code de votre commande.</translation>
    </message>
</context>
<context>
    <name>PaymentTerminal</name>
    <message>
        <source>Pay here by card</source>
        <translation>Payer ici par carte</translation>
    </message>
    <message>
        <source>On the card reader beside this screen. No card number is typed on this screen.</source>
        <translation>Sur le terminal de paiement à côté de cet écran. Aucun numéro de carte n’est saisi sur cet écran.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>To cancel, press the red key on the card reader.</source>
        <translation>Pour annuler, appuyez sur la touche rouge du terminal de paiement.</translation>
    </message>
    <message>
        <source>You need not wait: the store keeps checking if you leave.</source>
        <translation>Vous n’avez pas besoin d’attendre&#xa0;: le magasin continue d’interroger le terminal si vous partez.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Cancel the payment</source>
        <translation>Annuler le paiement</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Finish and clear the screen</source>
        <translation>Terminer et effacer l’écran</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Payer autrement</translation>
    </message>
    <message>
        <source>Back to my order</source>
        <translation>Revenir à ma commande</translation>
    </message>
</context>
<context>
    <name>PaymentTerminalAmount</name>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
</context>
<context>
    <name>PaymentTerminalNotice</name>
    <message>
        <source>One moment, we are preparing the card reader</source>
        <translation>Un instant, nous préparons le terminal de paiement</translation>
    </message>
    <message>
        <source>The card reader is ready for you</source>
        <translation>Le terminal de paiement vous attend</translation>
    </message>
    <message>
        <source>One moment, the card reader is answering</source>
        <translation>Un instant, le terminal de paiement répond</translation>
    </message>
    <message>
        <source>Paid. Thank you.</source>
        <translation>Payé. Merci.</translation>
    </message>
    <message>
        <source>The payment was declined</source>
        <translation>Le paiement a été refusé</translation>
    </message>
    <message>
        <source>You cancelled the payment</source>
        <translation>Vous avez renoncé au paiement</translation>
    </message>
    <message>
        <source>The card reader is not responding</source>
        <translation>Le terminal de paiement ne répond pas</translation>
    </message>
    <message>
        <source>The card reader is busy</source>
        <translation>Le terminal de paiement est occupé</translation>
    </message>
    <message>
        <source>We are checking with the card reader</source>
        <translation>Nous interrogeons le terminal de paiement</translation>
    </message>
    <message>
        <source>A member of staff will look at your payment with you</source>
        <translation>Un conseiller vérifie votre paiement avec vous</translation>
    </message>
    <message>
        <source>Tap or insert your card there. This screen will tell you as soon as it is done.</source>
        <translation>Présentez ou insérez votre carte sur le terminal. Cet écran vous prévient dès que c’est fait.</translation>
    </message>
    <message>
        <source>The store has been told. There is nothing left to pay.</source>
        <translation>Le magasin en est informé. Il ne reste rien à payer.</translation>
    </message>
    <message>
        <source>Nothing has been paid. Try another card, or pay with your phone or at the till.</source>
        <translation>Rien n’est payé. Réessayez avec une autre carte, ou payez avec votre téléphone ou en caisse.</translation>
    </message>
    <message>
        <source>Nothing has been paid. Try again, or pay with your phone or at the till.</source>
        <translation>Rien n’est payé. Réessayez, ou payez avec votre téléphone ou en caisse.</translation>
    </message>
    <message>
        <source>Nothing has been paid. You can pay with your phone, or at the till with the code of your order.</source>
        <translation>Rien n’est payé. Vous pouvez payer avec votre téléphone, ou en caisse avec le code de votre commande.</translation>
    </message>
    <message>
        <source>Its answer was lost, so we do not know yet whether you have paid. Please do not pay a second time: we will check again by ourselves.</source>
        <translation>Sa réponse s’est perdue&#xa0;: nous ne savons pas encore si vous avez payé. Merci de ne pas payer une deuxième fois, nous l’interrogeons à nouveau de nous-mêmes.</translation>
    </message>
    <message>
        <source>We cannot tell from here whether it matches your order. Please do not pay a second time, and show this screen to a member of staff.</source>
        <translation>Nous ne pouvons pas vérifier d’ici s’il correspond à votre commande. Merci de ne pas payer une deuxième fois et de montrer cet écran à un conseiller.</translation>
    </message>
</context>
<context>
    <name>PaymentTerminalTrial</name>
    <message>
        <source>Test card reader: no money is moved. Choose what it should do.</source>
        <translation>Terminal d’essai&#xa0;: rien n’est débité. Choisissez ce qu’il doit faire.</translation>
    </message>
    <message>
        <source>Pay</source>
        <comment>the test terminal</comment>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>the test terminal</comment>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>the test terminal</comment>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Pay, and lose the answer</source>
        <comment>the test terminal</comment>
        <translation>Payer, et perdre la réponse</translation>
    </message>
</context>
<context>
    <name>PhoneTile</name>
    <message>
        <source>Renew the code</source>
        <translation>Renouveler le code</translation>
    </message>
    <message>
        <source>Continue on my phone</source>
        <translation>Continuer sur mon téléphone</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN, %1 of %2 digits typed</source>
        <translation>Code PIN, %1 chiffres saisis sur %2</translation>
    </message>
</context>
<context>
    <name>PointsMeter</name>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
</context>
<context>
    <name>PriceBlock</name>
    <message>
        <source>Lowest price of the last 30 days:</source>
        <translation>Prix le plus bas des 30 derniers jours&#xa0;:</translation>
    </message>
    <message>
        <source>Price to be confirmed</source>
        <translation>Prix à confirmer</translation>
    </message>
</context>
<context>
    <name>PrivacyNote</name>
    <message>
        <source>Only used for this order. Erased from this screen as soon as you leave.</source>
        <translation>Uniquement pour cette commande. Cet écran l’efface dès que vous partez.</translation>
    </message>
</context>
<context>
    <name>Product</name>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Added to your basket</source>
        <translation>Ajouté à votre panier</translation>
    </message>
    <message>
        <source>This item cannot be ordered at the moment. Please ask a member of staff.</source>
        <translation>Cet article ne peut pas être commandé pour le moment. Demandez à un conseiller.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) added to your basket</source>
        <translation>
            <numerusform>%n article ajouté au panier</numerusform>
            <numerusform>%n articles ajoutés au panier</numerusform>
        </translation>
    </message>
    <message>
        <source>One of these items cannot be ordered at the moment.</source>
        <translation>L’un de ces articles ne peut pas être commandé pour le moment.</translation>
    </message>
    <message>
        <source>%1 does not come in “%2”. Here it is in “%3”.</source>
        <translation>%1 n’existe pas avec «&#xa0;%2&#xa0;». Le voici avec «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>See the basket</source>
        <translation>Voir le panier</translation>
    </message>
</context>
<context>
    <name>ProductActions</name>
    <message>
        <source>Rest of the page</source>
        <translation>Suite de la page</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Sur mon téléphone</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commander</translation>
    </message>
    <message>
        <source>The price must be confirmed first</source>
        <translation>Le prix doit d’abord être confirmé</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Encore un</translation>
    </message>
    <message>
        <source>Add to basket</source>
        <translation>Au panier</translation>
    </message>
    <message>
        <source>Pick up in another store</source>
        <translation>Retirer dans un autre magasin</translation>
    </message>
</context>
<context>
    <name>ProductBundle</name>
    <message>
        <source>Often bought together</source>
        <translation>Souvent achetés ensemble</translation>
    </message>
    <message numerus="yes">
        <source>Add the %n product(s) · %1</source>
        <comment>total price</comment>
        <translation>
            <numerusform>Ajouter %n article · %1</numerusform>
            <numerusform>Ajouter les %n articles · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to basket</source>
        <translation>Ajouter au panier</translation>
    </message>
    <message>
        <source>The price must be confirmed first</source>
        <translation>Le prix doit d’abord être confirmé</translation>
    </message>
    <message>
        <source>Choose at least one product</source>
        <translation>Choisissez au moins un produit</translation>
    </message>
</context>
<context>
    <name>ProductBundleLine</name>
    <message>
        <source>%1, this product, %2</source>
        <comment>name, price</comment>
        <translation>%1, ce produit, %2</translation>
    </message>
    <message>
        <source>See</source>
        <comment>look at a product</comment>
        <translation>Voir</translation>
    </message>
    <message>
        <source>See %1</source>
        <translation>Voir %1</translation>
    </message>
</context>
<context>
    <name>ProductCard</name>
    <message>
        <source>instead of %1</source>
        <translation>au lieu de %1</translation>
    </message>
</context>
<context>
    <name>ProductFloor</name>
    <message>
        <source>In this store</source>
        <translation>Dans ce magasin</translation>
    </message>
    <message>
        <source>Show me the way</source>
        <translation>Me montrer le chemin</translation>
    </message>
</context>
<context>
    <name>ProductFloorPlan</name>
    <message>
        <source>Plan of this store. The product is in %1, bay %2.</source>
        <translation>Plan de ce magasin. Le produit se trouve&#xa0;: %1, travée %2.</translation>
    </message>
</context>
<context>
    <name>ProductHead</name>
    <message>
        <source>Ref. %1</source>
        <translation>Réf.&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n avis</numerusform>
            <numerusform>%n avis</numerusform>
        </translation>
    </message>
    <message>
        <source>Durability</source>
        <comment>index of a product</comment>
        <translation>Durabilité</translation>
    </message>
    <message>
        <source>Repairability</source>
        <comment>index of a product</comment>
        <translation>Réparabilité</translation>
    </message>
</context>
<context>
    <name>ProductMissing</name>
    <message>
        <source>This item is not in our range</source>
        <translation>Cet article n’est pas dans nos rayons</translation>
    </message>
    <message>
        <source>It may have been replaced. Look for it by name, or ask a member of staff.</source>
        <translation>Il a peut-être été remplacé. Cherchez-le par son nom ou demandez à un conseiller.</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Rechercher par nom</translation>
    </message>
    <message>
        <source>Scan an item</source>
        <translation>Scanner un article</translation>
    </message>
</context>
<context>
    <name>ProductMore</name>
    <message>
        <source>Language of the product texts: %1</source>
        <translation>Langue des textes du produit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Characteristics</source>
        <translation>Caractéristiques</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>You may also like</source>
        <translation>Vous aimerez aussi</translation>
    </message>
</context>
<context>
    <name>ProductOptions</name>
    <message>
        <source>sold out</source>
        <translation>épuisé</translation>
    </message>
    <message>
        <source>not in this combination</source>
        <translation>pas dans cette combinaison</translation>
    </message>
</context>
<context>
    <name>ProductPeek</name>
    <message>
        <source>instead of %1</source>
        <translation>au lieu de %1</translation>
    </message>
</context>
<context>
    <name>ProductPhone</name>
    <message>
        <source>Continue on my phone</source>
        <translation>Continuer sur mon téléphone</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. The page opens there; nothing is kept here.</source>
        <translation>Visez le code avec l’appareil photo de votre téléphone. La page s’y ouvre&#x202f;; rien n’est gardé ici.</translation>
    </message>
    <message>
        <source>QR code of this product</source>
        <translation>QR code de ce produit</translation>
    </message>
</context>
<context>
    <name>ProductPrice</name>
    <message>
        <source>Offer until %1</source>
        <comment>30 November</comment>
        <translation>Offre jusqu’au %1</translation>
    </message>
    <message>
        <source>including %1 eco-contribution</source>
        <comment>an amount</comment>
        <translation>dont %1 d’éco-participation</translation>
    </message>
    <message>
        <source>Price to be confirmed. Please ask a member of staff.</source>
        <translation>Prix à confirmer. Demandez à un conseiller.</translation>
    </message>
</context>
<context>
    <name>ProductPriceLine</name>
    <message>
        <source>Lowest price of the last 30 days:</source>
        <translation>Prix le plus bas des 30 derniers jours&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ProductReviews</name>
    <message numerus="yes">
        <source>Read %n review(s)</source>
        <translation>
            <numerusform>Lire %n avis</numerusform>
            <numerusform>Lire les %n avis</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has reviewed this product yet.</source>
        <translation>Personne n’a encore donné son avis sur ce produit.</translation>
    </message>
</context>
<context>
    <name>ProductStage</name>
    <message>
        <source>Enlarge</source>
        <translation>Agrandir</translation>
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
        <translation>%1, image %2 sur %3</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Image suivante</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>QR code</translation>
    </message>
</context>
<context>
    <name>QuantityStepper</name>
    <message>
        <source>Quantity of %1</source>
        <translation>Quantité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
    <message>
        <source>One less of %1</source>
        <translation>Un de moins&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is the least</source>
        <translation>C’est le minimum</translation>
    </message>
    <message>
        <source>One more of %1</source>
        <translation>Un de plus&#xa0;: %1</translation>
    </message>
    <message>
        <source>No more available</source>
        <translation>Plus aucun disponible</translation>
    </message>
</context>
<context>
    <name>QuestionFrame</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>RatingLine</name>
    <message>
        <source>No review yet</source>
        <translation>Pas encore d’avis</translation>
    </message>
    <message>
        <source>%1 out of 5, %2</source>
        <translation>%1 sur 5, %2</translation>
    </message>
    <message>
        <source>Be the first to review it</source>
        <translation>Donnez le premier avis</translation>
    </message>
</context>
<context>
    <name>RatingSummary</name>
    <message>
        <source>out of 5</source>
        <translation>sur 5</translation>
    </message>
</context>
<context>
    <name>ReceiptCode</name>
    <message>
        <source>Your order on your phone</source>
        <translation>Votre commande sur votre téléphone</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. The page always shows how your order is getting on.</source>
        <translation>Visez le code avec l’appareil photo de votre téléphone. La page indique toujours où en est votre commande.</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. The page shows your order once this device is connected again.</source>
        <translation>Visez le code avec l’appareil photo de votre téléphone. La page montrera votre commande dès que cet appareil sera de nouveau connecté.</translation>
    </message>
    <message>
        <source>QR code of the page of order %1</source>
        <translation>QR code de la page de la commande %1</translation>
    </message>
    <message>
        <source>Anyone who has this code can see the order. It names nobody.</source>
        <translation>Toute personne qui a ce code voit la commande. Aucun nom n’y figure.</translation>
    </message>
</context>
<context>
    <name>ReceiptSheet</name>
    <message>
        <source>Your receipt is on its way</source>
        <translation>Votre récapitulatif est en route</translation>
    </message>
    <message>
        <source>Receipt by e-mail</source>
        <translation>Récapitulatif par e-mail</translation>
    </message>
    <message>
        <source>It arrives within a few minutes.</source>
        <translation>Il arrive dans quelques minutes.</translation>
    </message>
    <message>
        <source>It will be sent as soon as the connection is back.</source>
        <translation>Il part dès que la connexion est rétablie.</translation>
    </message>
    <message>
        <source>The address is only used for this receipt and is erased from this screen.</source>
        <translation>L’adresse sert à cet envoi seulement, puis elle est effacée de cet écran.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Send my receipt</source>
        <translation>Envoyer mon récapitulatif</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Réductions</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>We need a word with you about this order. Nothing is charged.</source>
        <translation>Nous devons vous parler de cette commande. Rien n’est débité.</translation>
    </message>
    <message>
        <source>Your order is confirmed and paid.</source>
        <translation>Votre commande est confirmée et payée.</translation>
    </message>
    <message>
        <source>Your order is confirmed.</source>
        <translation>Votre commande est confirmée.</translation>
    </message>
    <message>
        <source>Your order is accepted; we will confirm it by message.</source>
        <translation>Votre commande est acceptée&#x202f;; nous la confirmons par message.</translation>
    </message>
    <message>
        <source>Keep this receipt: it stays with your order, from pick-up to a return. It is not proof of payment.</source>
        <translation>Gardez ce récapitulatif&#xa0;: il suit votre commande, du retrait au retour éventuel. Il ne vaut pas preuve de paiement.</translation>
    </message>
    <message>
        <source>There is no paper left. Please tell a member of staff; e-mail and phone still work.</source>
        <translation>Il n’y a plus de papier. Prévenez un conseiller&#x202f;; l’e-mail et le téléphone restent possibles.</translation>
    </message>
    <message>
        <source>The printer is open. Please tell a member of staff; e-mail and phone still work.</source>
        <translation>L’imprimante est ouverte. Prévenez un conseiller&#x202f;; l’e-mail et le téléphone restent possibles.</translation>
    </message>
    <message>
        <source>The printer is not responding. Please tell a member of staff; e-mail and phone still work.</source>
        <translation>L’imprimante ne répond pas. Prévenez un conseiller&#x202f;; l’e-mail et le téléphone restent possibles.</translation>
    </message>
</context>
<context>
    <name>RepairabilityBadge</name>
    <message>
        <source>Repairability</source>
        <translation>Réparabilité</translation>
    </message>
    <message>
        <source>%1: %2 out of %3</source>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
</context>
<context>
    <name>ResultPeek</name>
    <message>
        <source>Show the product</source>
        <translation>Voir la fiche</translation>
    </message>
</context>
<context>
    <name>Return</name>
    <message>
        <source>What would you like to return?</source>
        <translation>Que souhaitez-vous retourner&#x202f;?</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>An item no longer in the range</source>
        <translation>Un article qui n’est plus proposé</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>What would you like instead?</source>
        <translation>Que souhaitez-vous à la place&#x202f;?</translation>
    </message>
    <message>
        <source>You get a number and a code for the service desk of any of our stores. Keep the item as it is, in its packaging if you can.</source>
        <translation>Vous recevez un numéro et un code à présenter à l’accueil de l’un de nos magasins. Gardez l’article en l’état, si possible dans son emballage.</translation>
    </message>
    <message numerus="yes">
        <source>Return %n item(s)</source>
        <translation>
            <numerusform>Demander le retour de %n article</numerusform>
            <numerusform>Demander le retour de %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>First choose what to return</source>
        <translation>Choisissez d’abord un article</translation>
    </message>
    <message>
        <source>Please say why</source>
        <translation>Indiquez pourquoi</translation>
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
        <translation>Numéro de retour</translation>
    </message>
    <message>
        <source>QR code of return %1</source>
        <translation>QR code du retour %1</translation>
    </message>
    <message>
        <source>Take a picture of it: the desk will scan it.</source>
        <translation>Prenez-le en photo&#xa0;: l’accueil le scanne.</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>À voir ensemble</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Return requested</source>
        <translation>Retour demandé</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), from order %1</source>
        <translation>
            <numerusform>%n article, de la commande %1</numerusform>
            <numerusform>%n articles, de la commande %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring it to any of our stores</source>
        <translation>Rapportez-le dans un de nos magasins</translation>
    </message>
    <message>
        <source>Welcome desk, with this code. In its packaging if you can.</source>
        <translation>À l’accueil, avec ce code. Dans son emballage si possible.</translation>
    </message>
    <message>
        <source>As soon as the desk has checked it, within 14 days at most.</source>
        <translation>Dès que l’accueil l’a vérifié, sous 14&#xa0;jours au plus.</translation>
    </message>
    <message>
        <source>Tell us what you think</source>
        <translation>Donner mon avis</translation>
    </message>
    <message>
        <source>Finish and clear the screen</source>
        <translation>Terminer et effacer l’écran</translation>
    </message>
</context>
<context>
    <name>ReturnLine</name>
    <message>
        <source>To return</source>
        <translation>À retourner</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
</context>
<context>
    <name>ReturnWords</name>
    <message>
        <source>I changed my mind</source>
        <translation>J’ai changé d’avis</translation>
    </message>
    <message>
        <source>It does not fit</source>
        <translation>Il ne convient pas</translation>
    </message>
    <message>
        <source>It arrived damaged</source>
        <translation>Il est arrivé abîmé</translation>
    </message>
    <message>
        <source>It does not work</source>
        <translation>Il ne fonctionne pas</translation>
    </message>
    <message>
        <source>It is not what I ordered</source>
        <translation>Ce n’est pas ce que j’ai commandé</translation>
    </message>
    <message>
        <source>My money back</source>
        <translation>Un remboursement</translation>
    </message>
    <message>
        <source>An exchange</source>
        <translation>Un échange</translation>
    </message>
    <message>
        <source>A credit note</source>
        <translation>Un avoir</translation>
    </message>
    <message>
        <source>Your return is registered</source>
        <translation>Votre retour est noté</translation>
    </message>
    <message>
        <source>This return needs a member of staff</source>
        <translation>Un conseiller doit voir ce retour avec vous</translation>
    </message>
    <message>
        <source>Your return is saved here</source>
        <translation>Votre retour est enregistré ici</translation>
    </message>
    <message>
        <source>Show this code at the service desk of any of our stores, with the item.</source>
        <translation>Présentez ce code à l’accueil d’un de nos magasins, avec l’article.</translation>
    </message>
    <message>
        <source>We are checking it. It takes a few seconds.</source>
        <translation>Nous le vérifions. Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>There is no connection: your return will be checked as soon as it is back. You can still come to the desk.</source>
        <translation>Il n’y a pas de connexion&#xa0;: votre retour sera vérifié dès qu’elle reviendra. Vous pouvez quand même venir à l’accueil.</translation>
    </message>
    <message>
        <source>The return period is over. If the item is faulty, the legal guarantee still applies: ask at the desk.</source>
        <translation>Le délai de retour est passé. En cas de défaut, la garantie légale s’applique&#xa0;: renseignez-vous à l’accueil.</translation>
    </message>
    <message>
        <source>A return of these items has already been requested.</source>
        <translation>Un retour de ces articles a déjà été demandé.</translation>
    </message>
    <message>
        <source>This order was never handed over, so there is nothing to return.</source>
        <translation>Cette commande n’a jamais été remise&#xa0;: il n’y a rien à rapporter.</translation>
    </message>
    <message>
        <source>The number and contact do not match. Bring the item and your receipt to the desk.</source>
        <translation>Le numéro et les coordonnées ne correspondent pas. Venez à l’accueil avec l’article et votre ticket.</translation>
    </message>
    <message>
        <source>Bring the item and your receipt to the desk: a member of staff will find a solution with you.</source>
        <translation>Venez à l’accueil avec l’article et votre ticket&#xa0;: un conseiller trouve la solution avec vous.</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>%1 out of 5</source>
        <translation>%1 sur 5</translation>
    </message>
    <message>
        <source>Translated from %1</source>
        <translation>Traduit, langue d’origine&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ReviewFrame</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>ReviewItem</name>
    <message>
        <source>bought online</source>
        <translation>acheté en ligne</translation>
    </message>
    <message>
        <source>bought in %1</source>
        <comment>name of a store</comment>
        <translation>acheté à %1</translation>
    </message>
    <message>
        <source>used in %1</source>
        <comment>September 2026</comment>
        <translation>utilisé en %1</translation>
    </message>
    <message>
        <source>written in %1</source>
        <comment>a language</comment>
        <translation>écrit en %1</translation>
    </message>
    <message>
        <source>Published on %1</source>
        <comment>a day</comment>
        <translation>Publié le %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who replied, day</comment>
        <translation>%1, le %2</translation>
    </message>
</context>
<context>
    <name>ReviewLines</name>
    <message>
        <source>Take it now, pay at the till: not part of this order.</source>
        <translation>À emporter, à payer en caisse&#xa0;: hors de cette commande.</translation>
    </message>
    <message>
        <source>Change the items</source>
        <translation>Modifier les articles</translation>
    </message>
</context>
<context>
    <name>ReviewOrder</name>
    <message>
        <source>Which purchase is it?</source>
        <translation>De quel achat s’agit-il&#x202f;?</translation>
    </message>
    <message>
        <source>Only buyers write reviews here. Hold the code of your order in front of the camera, or enter its number.</source>
        <translation>Seuls les acheteurs donnent leur avis ici. Présentez le code de votre commande à la caméra, ou saisissez son numéro.</translation>
    </message>
    <message>
        <source>Only used to find your purchase. Never published, erased from this screen as soon as you leave.</source>
        <translation>Sert uniquement à retrouver votre achat. Jamais publié, effacé de cet écran dès que vous partez.</translation>
    </message>
    <message>
        <source>Number of the order or receipt</source>
        <translation>Numéro de la commande ou du ticket</translation>
    </message>
    <message>
        <source>E-mail address or phone number of the order</source>
        <translation>E-mail ou téléphone indiqué à la commande</translation>
    </message>
</context>
<context>
    <name>ReviewPart</name>
    <message>
        <source>Change</source>
        <comment>one answer of the order</comment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ReviewSent</name>
    <message>
        <source>Back to the product</source>
        <translation>Retour au produit</translation>
    </message>
</context>
<context>
    <name>ReviewSign</name>
    <message>
        <source>Under which name?</source>
        <translation>Sous quel nom&#x202f;?</translation>
    </message>
    <message>
        <source>We publish your first name and the initial of your surname, nothing else.</source>
        <translation>Nous publions votre prénom et l’initiale de votre nom, rien d’autre.</translation>
    </message>
    <message>
        <source>Please enter your first name</source>
        <translation>Saisissez votre prénom</translation>
    </message>
    <message>
        <source>Please agree to the publication</source>
        <translation>Acceptez la publication</translation>
    </message>
    <message>
        <source>Send my review</source>
        <translation>Envoyer mon avis</translation>
    </message>
    <message>
        <source>First name and surname</source>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>Published as “%1”</source>
        <translation>Publié sous le nom «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>I agree to my review being published</source>
        <translation>J’accepte que mon avis soit publié</translation>
    </message>
    <message>
        <source>On the product’s page, with stars, words, this name and both dates. You can have it withdrawn at any time.</source>
        <translation>Sur la page du produit, avec les étoiles, le texte, ce nom et les deux dates. Vous pouvez le faire retirer à tout moment.</translation>
    </message>
    <message>
        <source>This device could not save your review. What you typed is still here. Please try again, or ask a member of staff.</source>
        <translation>Votre avis n’a pas pu être enregistré. Votre saisie est toujours là. Réessayez, ou demandez à un conseiller.</translation>
    </message>
</context>
<context>
    <name>ReviewStars</name>
    <message>
        <source>How satisfied are you?</source>
        <translation>Que pensez-vous de ce produit&#x202f;?</translation>
    </message>
    <message>
        <source>Please give one to five stars</source>
        <translation>Donnez de une à cinq étoiles</translation>
    </message>
    <message>
        <source>Please choose a month</source>
        <translation>Choisissez un mois</translation>
    </message>
    <message>
        <source>We cannot look for your purchase at the moment. We will do so before your review is published.</source>
        <translation>Nous ne pouvons pas retrouver votre achat pour le moment. Nous le vérifierons avant la publication.</translation>
    </message>
    <message>
        <source>When did you use it?</source>
        <translation>Quand l’avez-vous utilisé&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ReviewTeaser</name>
    <message>
        <source>out of 5</source>
        <translation>sur 5</translation>
    </message>
    <message>
        <source>Customer reviews</source>
        <translation>Avis clients</translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message>
        <source>What would you tell other buyers?</source>
        <translation>Que diriez-vous aux autres acheteurs&#x202f;?</translation>
    </message>
    <message>
        <source>What did you use it for, what is good, what is missing? You may also leave it empty.</source>
        <translation>À quoi vous a-t-il servi, qu’est-ce qui est bien, que lui manque-t-il&#x202f;? Vous pouvez aussi ne rien écrire.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Continue without words</source>
        <translation>Continuer sans texte</translation>
    </message>
    <message>
        <source>Title, in a few words</source>
        <translation>Titre, en quelques mots</translation>
    </message>
    <message>
        <source>Your review</source>
        <translation>Votre avis</translation>
    </message>
    <message>
        <source>No names or phone numbers: reviews with private data are not published.</source>
        <translation>Ni nom ni numéro de téléphone&#xa0;: les avis contenant des données privées ne sont pas publiés.</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>Very disappointed</source>
        <translation>Très décevant</translation>
    </message>
    <message>
        <source>Disappointed</source>
        <translation>Décevant</translation>
    </message>
    <message>
        <source>It’s all right</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfaisant</translation>
    </message>
    <message>
        <source>Very satisfied</source>
        <translation>Très satisfaisant</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Achat</translation>
    </message>
    <message>
        <source>Stars</source>
        <comment>step of a review</comment>
        <translation>Étoiles</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Votre avis</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Please enter the number on your receipt or order.</source>
        <translation>Saisissez le numéro de votre ticket ou de votre commande.</translation>
    </message>
    <message>
        <source>Please enter the e-mail address or phone number of your order.</source>
        <translation>Saisissez l’e-mail ou le téléphone indiqué à la commande.</translation>
    </message>
    <message>
        <source>We cannot find a purchase with this number and this address or phone number.</source>
        <translation>Nous ne trouvons aucun achat avec ce numéro et cet e-mail ou ce téléphone.</translation>
    </message>
    <message>
        <source>This purchase does not include this product.</source>
        <translation>Cet achat ne contient pas ce produit.</translation>
    </message>
    <message>
        <source>You have already reviewed this purchase. Thank you.</source>
        <translation>Vous avez déjà donné votre avis sur cet achat. Merci.</translation>
    </message>
    <message>
        <source>Too many tries. Please wait a quarter of an hour, or ask a member of staff.</source>
        <translation>Trop d’essais. Patientez un quart d’heure, ou demandez à un conseiller.</translation>
    </message>
    <message>
        <source>Please check what you typed.</source>
        <translation>Vérifiez votre saisie.</translation>
    </message>
    <message>
        <source>Your review cannot be published</source>
        <translation>Votre avis ne peut pas être publié</translation>
    </message>
    <message>
        <source>Thank you for your review</source>
        <translation>Merci pour votre avis</translation>
    </message>
    <message>
        <source>We have found your purchase. Our team will read your review, then it will be published.</source>
        <translation>Nous avons retrouvé votre achat. Votre avis est relu, puis publié.</translation>
    </message>
    <message>
        <source>It is kept safe on this device and will be sent as soon as possible. We will check your purchase and read your review, then it will be published.</source>
        <translation>Il est conservé en sécurité sur cet appareil et partira dès que possible. Nous vérifions votre achat, votre avis est relu, puis publié.</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>Customer reviews</source>
        <translation>Avis clients</translation>
    </message>
</context>
<context>
    <name>ReviewsActions</name>
    <message>
        <source>Write a review</source>
        <translation>Donner mon avis</translation>
    </message>
    <message>
        <source>Back to the product</source>
        <translation>Retour au produit</translation>
    </message>
    <message>
        <source>Order · %1</source>
        <comment>price</comment>
        <translation>Commander · %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commander</translation>
    </message>
    <message>
        <source>The price must be confirmed first</source>
        <translation>Le prix doit d’abord être confirmé</translation>
    </message>
</context>
<context>
    <name>ReviewsFilters</name>
    <message>
        <source>All</source>
        <comment>reviews</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>5 stars</source>
        <translation>5 étoiles</translation>
    </message>
    <message>
        <source>4 stars</source>
        <translation>4 étoiles</translation>
    </message>
    <message>
        <source>1 to 3 stars</source>
        <translation>1 à 3 étoiles</translation>
    </message>
</context>
<context>
    <name>ReviewsHead</name>
    <message>
        <source>Customer reviews</source>
        <translation>Avis clients</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s), %1 of them verified</source>
        <comment>share, such as 96 %</comment>
        <translation>
            <numerusform>%n avis, %1 vérifié</numerusform>
            <numerusform>%n avis, dont %1 vérifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviews by buyers, collected by %1 without anything in return, checked before they are published.</source>
        <translation>Avis d’acheteurs recueillis par %1, sans contrepartie, contrôlés avant publication.</translation>
    </message>
    <message>
        <source>How?</source>
        <comment>are reviews checked</comment>
        <translation>Comment&#x202f;?</translation>
    </message>
    <message>
        <source>How are reviews checked?</source>
        <translation>Comment les avis sont-ils contrôlés&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ReviewsHow</name>
    <message>
        <source>How are reviews checked?</source>
        <translation>Comment les avis sont-ils contrôlés&#x202f;?</translation>
    </message>
    <message>
        <source>Verified purchase</source>
        <translation>Achat vérifié</translation>
    </message>
    <message>
        <source>In return</source>
        <translation>Contrepartie</translation>
    </message>
    <message>
        <source>Before publication</source>
        <translation>Avant publication</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>We found the purchase in our orders or on the loyalty card.</source>
        <translation>L’achat figure dans nos commandes ou sur la carte de fidélité.</translation>
    </message>
    <message>
        <source>Nobody gets anything for a review.</source>
        <translation>Aucun avis n’est récompensé.</translation>
    </message>
    <message>
        <source>Each one is read; insults and private data are refused, bad ratings are not.</source>
        <translation>Chaque avis est lu&#x202f;; insultes et données privées sont refusées, pas les mauvaises notes.</translation>
    </message>
    <message>
        <source>Each review says when it was published and when the product was used.</source>
        <translation>Chaque avis indique quand il a été publié et quand le produit a été utilisé.</translation>
    </message>
    <message>
        <source>Your language first, then the most recent, unless you choose another order.</source>
        <translation>Votre langue d’abord, puis les plus récents, sauf si vous choisissez un autre tri.</translation>
    </message>
    <message>
        <source>It counts the reviews of every language.</source>
        <translation>Elle compte les avis de toutes les langues.</translation>
    </message>
</context>
<context>
    <name>ReviewsSort</name>
    <message>
        <source>Most recent first</source>
        <translation>Les plus récents</translation>
    </message>
    <message>
        <source>Highest rated first</source>
        <translation>Meilleures notes</translation>
    </message>
    <message>
        <source>Lowest rated first</source>
        <translation>Moins bonnes notes</translation>
    </message>
    <message>
        <source>Order: %1. Touch for another.</source>
        <translation>Tri&#xa0;: %1. Touchez pour changer.</translation>
    </message>
</context>
<context>
    <name>ReviewsTop</name>
    <message numerus="yes">
        <source>%n review(s) shown</source>
        <translation>
            <numerusform>%n avis affiché</numerusform>
            <numerusform>%n avis affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>No review yet</source>
        <translation>Pas encore d’avis</translation>
    </message>
    <message>
        <source>No matching reviews</source>
        <translation>Aucun avis ne correspond</translation>
    </message>
    <message>
        <source>Nobody has reviewed this product yet.</source>
        <translation>Personne n’a encore donné son avis sur ce produit.</translation>
    </message>
    <message>
        <source>Nobody gave this number of stars.</source>
        <translation>Personne n’a donné ce nombre d’étoiles.</translation>
    </message>
    <message>
        <source>Show all reviews</source>
        <translation>Voir tous les avis</translation>
    </message>
</context>
<context>
    <name>RingBanner</name>
    <message>
        <source>A colleague was quicker, or nobody is needed any more.</source>
        <translation>Un collègue a été plus rapide, ou l’appel est annulé.</translation>
    </message>
    <message>
        <source>Your answer did not get through. Please try again.</source>
        <translation>Votre réponse n’est pas passée. Veuillez réessayer.</translation>
    </message>
</context>
<context>
    <name>RingCard</name>
    <message>
        <source>You are on the way</source>
        <translation>Vous y allez</translation>
    </message>
    <message>
        <source>%1 is on the way</source>
        <comment>first name of an associate</comment>
        <translation>%1 y va</translation>
    </message>
    <message>
        <source>A customer is calling</source>
        <translation>Un client appelle</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>J’y vais</translation>
    </message>
    <message>
        <source>I am there</source>
        <translation>J’y suis</translation>
    </message>
</context>
<context>
    <name>RingWords</name>
    <message>
        <source>Is looking at %1</source>
        <comment>a product</comment>
        <translation>Regarde %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n item(s) in the basket</source>
        <translation>
            <numerusform>%1 · %n article au panier</numerusform>
            <numerusform>%1 · %n articles au panier</numerusform>
        </translation>
    </message>
    <message>
        <source>Is looking at the basket</source>
        <translation>Regarde son panier</translation>
    </message>
    <message>
        <source>Is placing an order</source>
        <translation>Passe une commande</translation>
    </message>
    <message>
        <source>Has placed an order</source>
        <translation>Vient de commander</translation>
    </message>
    <message>
        <source>Is asking about an order</source>
        <translation>Suit une commande</translation>
    </message>
    <message>
        <source>Wants to return something</source>
        <translation>Souhaite retourner un article</translation>
    </message>
    <message>
        <source>Is scanning an item</source>
        <translation>Scanne un article</translation>
    </message>
    <message>
        <source>Is looking for an item in another store</source>
        <translation>Cherche un article dans un autre magasin</translation>
    </message>
    <message>
        <source>Is looking around</source>
        <translation>Parcourt les rayons</translation>
    </message>
    <message>
        <source>speaks %1</source>
        <comment>a language</comment>
        <translation>parle %1</translation>
    </message>
</context>
<context>
    <name>Sale</name>
    <message>
        <source>Sale</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Panier</translation>
    </message>
    <message>
        <source>Nothing in the basket yet</source>
        <translation>Le panier est encore vide</translation>
    </message>
    <message>
        <source>Scan an item, or the code of the basket that the customer made at a kiosk.</source>
        <translation>Scannez un article, ou le code du panier que le client a préparé sur une borne.</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Search the range</source>
        <translation>Chercher un article</translation>
    </message>
    <message numerus="yes">
        <source>Total, %n item(s)</source>
        <translation>
            <numerusform>Total, %n article</numerusform>
            <numerusform>Total, %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Add by scan</source>
        <translation>Ajouter par scan</translation>
    </message>
    <message>
        <source>First remove what is no longer sold</source>
        <translation>Retirez d’abord ce qui n’est plus vendu</translation>
    </message>
    <message>
        <source>Order for %1</source>
        <translation>Commander pour %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commander</translation>
    </message>
</context>
<context>
    <name>SaleCustomer</name>
    <message>
        <source>No. %1</source>
        <translation>N°&#xa0;%1</translation>
    </message>
    <message>
        <source>Not for this customer</source>
        <translation>Pas pour ce client</translation>
    </message>
    <message>
        <source>No customer yet</source>
        <translation>Pas encore de client</translation>
    </message>
    <message>
        <source>You can order without one. With one, the order counts towards their history and points.</source>
        <translation>Vous pouvez commander sans. Avec un client, la commande rejoint son historique et ses points.</translation>
    </message>
    <message>
        <source>Find the customer</source>
        <translation>Trouver le client</translation>
    </message>
    <message>
        <source>Scan the code on a kiosk’s basket page: the basket is transferred at today’s prices.</source>
        <translation>Scannez le code de la page panier d’une borne&#xa0;: le panier arrive aux prix du jour.</translation>
    </message>
    <message>
        <source>End this sale</source>
        <translation>Terminer cette vente</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>Show a code to the camera</source>
        <translation>Présentez un code devant la caméra</translation>
    </message>
    <message>
        <source>Find your item</source>
        <translation>Trouvez votre article</translation>
    </message>
    <message>
        <source>Search, browse or enter the code: everything except the camera works.</source>
        <translation>Recherchez, parcourez ou saisissez le code&#xa0;: tout fonctionne, sauf la caméra.</translation>
    </message>
    <message>
        <source>QR code or barcode of an item, on the shelf or on the box</source>
        <translation>QR code ou code-barres d’un article, en rayon ou sur l’emballage</translation>
    </message>
</context>
<context>
    <name>ScanResult</name>
    <message>
        <source>Which one do you mean?</source>
        <translation>Lequel voulez-vous&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n avis</numerusform>
            <numerusform>%n avis</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the product</source>
        <translation>Voir la fiche</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucun de ceux-ci</translation>
    </message>
    <message>
        <source>It is too dark to read a code</source>
        <translation>Il fait trop sombre pour lire un code</translation>
    </message>
    <message>
        <source>Hold the code into the light, or nearer to the screen.</source>
        <translation>Placez le code à la lumière ou plus près de l’écran.</translation>
    </message>
</context>
<context>
    <name>ScanView</name>
    <message>
        <source>Picture of the camera</source>
        <translation>Image de la caméra</translation>
    </message>
    <message>
        <source>Code recognised</source>
        <translation>Code reconnu</translation>
    </message>
    <message>
        <source>Several codes</source>
        <translation>Plusieurs codes</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>It is dark</source>
        <translation>Trop sombre</translation>
    </message>
    <message>
        <source>Not an item</source>
        <translation>Pas un article</translation>
    </message>
    <message>
        <source>Looking for a code</source>
        <translation>Recherche d’un code</translation>
    </message>
</context>
<context>
    <name>ScanWays</name>
    <message>
        <source>The picture is only used to read the code: it is neither kept nor sent.</source>
        <translation>L’image sert seulement à lire le code&#xa0;: elle n’est ni gardée ni envoyée.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Name, brand, reference</source>
        <translation>Nom, marque, référence</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Parcourir</translation>
    </message>
    <message>
        <source>The whole range</source>
        <translation>Tous les rayons</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Saisir le code</translation>
    </message>
    <message>
        <source>The digits below it</source>
        <translation>Les chiffres sous le code</translation>
    </message>
</context>
<context>
    <name>ScanWithoutCamera</name>
    <message>
        <source>The camera is not working just now</source>
        <translation>La caméra ne fonctionne pas en ce moment</translation>
    </message>
    <message>
        <source>You find every item by its name, or with the digits below its code. A hand-held scanner works too.</source>
        <translation>Trouvez chaque article par son nom ou avec les chiffres sous son code. Une douchette fonctionne aussi.</translation>
    </message>
    <message>
        <source>Search the whole range</source>
        <translation>Chercher dans tous les rayons</translation>
    </message>
    <message>
        <source>Name, brand or reference of your item</source>
        <translation>Nom, marque ou référence de votre article</translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message>
        <source>We do not sell this item</source>
        <translation>Nous ne vendons pas cet article</translation>
    </message>
    <message>
        <source>This code leads outside the shop</source>
        <translation>Ce code mène vers un autre site</translation>
    </message>
    <message>
        <source>This is the code of an order</source>
        <translation>C’est le code d’une commande</translation>
    </message>
    <message>
        <source>This is the code of a basket</source>
        <translation>C’est le code d’un panier</translation>
    </message>
    <message>
        <source>This is a loyalty card</source>
        <translation>C’est une carte de fidélité</translation>
    </message>
    <message>
        <source>This code is for our staff</source>
        <translation>Ce code est réservé au personnel</translation>
    </message>
    <message>
        <source>We do not recognise this code</source>
        <translation>Nous ne connaissons pas ce code</translation>
    </message>
    <message>
        <source>Try the code on the shelf label, or search by name: we may have something like it.</source>
        <translation>Essayez le code de l’étiquette en rayon ou cherchez par nom&#xa0;: nous avons peut-être un article semblable.</translation>
    </message>
    <message>
        <source>It is not opened here. Show the code of an item or of a shelf label.</source>
        <translation>Il ne s’ouvre pas ici. Présentez le code d’un article ou d’une étiquette en rayon.</translation>
    </message>
    <message>
        <source>Show it to a member of staff: they will find your order with it.</source>
        <translation>Montrez-le à un conseiller&#xa0;: il retrouvera votre commande.</translation>
    </message>
    <message>
        <source>Show it to a member of staff: they will transfer your basket.</source>
        <translation>Montrez-le à un conseiller&#xa0;: il reprendra votre panier.</translation>
    </message>
    <message>
        <source>Keep it handy for the till: your points are added there.</source>
        <translation>Gardez-la pour la caisse&#xa0;: vos points y sont comptés.</translation>
    </message>
    <message>
        <source>Show the code of an item or of a shelf label, or search by name.</source>
        <translation>Présentez le code d’un article ou d’une étiquette, ou cherchez par nom.</translation>
    </message>
    <message>
        <source>This is the code of a return</source>
        <translation>C’est le code d’un retour</translation>
    </message>
    <message>
        <source>Bring it with the item to the service desk.</source>
        <translation>Apportez-le à l’accueil avec l’article.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Name, brand, reference or use</source>
        <translation>Nom, marque, référence ou usage</translation>
    </message>
    <message>
        <source>Most popular</source>
        <translation>Les plus demandés</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) for “%1”</source>
        <translation>
            <numerusform>%n produit pour «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%n produits pour «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>SearchNothing</name>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Rien trouvé pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Try a shorter or a more general word, or scan the label on the shelf.</source>
        <translation>Essayez un mot plus court ou plus général, ou scannez l’étiquette en rayon.</translation>
    </message>
    <message>
        <source>Scan an item</source>
        <translation>Scanner un article</translation>
    </message>
    <message>
        <source>Browse the range</source>
        <translation>Parcourir les rayons</translation>
    </message>
</context>
<context>
    <name>SetupActions</name>
    <message>
        <source>Saved. This screen keeps these settings.</source>
        <translation>Enregistré. Cet écran garde ces réglages.</translation>
    </message>
    <message>
        <source>It could not be saved: this screen cannot write its folder. Is the disk full?</source>
        <translation>L’enregistrement a échoué&#xa0;: cet écran ne peut pas écrire dans son dossier. Le disque est-il plein&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SetupChoices</name>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>No camera is plugged in.</source>
        <translation>Aucune caméra n’est branchée.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Aucune caméra</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Taille de l’image</translation>
    </message>
    <message>
        <source>The camera gives %1.</source>
        <translation>La caméra donne&#xa0;%1.</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>Tourner l’image</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Telle quelle</translation>
    </message>
    <message>
        <source>A quarter turn to the right</source>
        <translation>Un quart à droite</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>À l’envers</translation>
    </message>
    <message>
        <source>A quarter turn to the left</source>
        <translation>Un quart à gauche</translation>
    </message>
    <message>
        <source>%1°</source>
        <extracomment>by how many degrees the picture is turned to stand upright</extracomment>
        <translation>%1°</translation>
    </message>
    <message>
        <source>As in a mirror</source>
        <translation>Comme dans un miroir</translation>
    </message>
    <message>
        <source>What people see; codes are read all the same</source>
        <translation>Ce que l’on voit&#x202f;; les codes sont lus de la même façon</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Temps de pose</translation>
    </message>
    <message>
        <source>This camera does not let its exposure be set.</source>
        <translation>Cette caméra ne permet pas de régler le temps de pose.</translation>
    </message>
    <message>
        <source>Kept short just now, because long exposures smear codes.</source>
        <translation>Tenu court en ce moment&#xa0;: une longue pose rend les codes flous.</translation>
    </message>
    <message>
        <source>Automatic is right nearly everywhere: it keeps the exposure short when codes smear.</source>
        <translation>Automatique convient presque partout&#xa0;: la pose est raccourcie quand les codes bougent.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Where codes are looked for</source>
        <translation>Où chercher les codes</translation>
    </message>
    <message>
        <source>Drag the frame in the picture, or move its edges here.</source>
        <translation>Faites glisser le cadre dans l’image, ou déplacez ses bords ici.</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Bord gauche</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Bord droit</translation>
    </message>
    <message>
        <source>Upper edge</source>
        <translation>Bord haut</translation>
    </message>
    <message>
        <source>Lower edge</source>
        <translation>Bord bas</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>a share, such as 20 %</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Toute l’image</translation>
    </message>
</context>
<context>
    <name>SetupHead</name>
    <message>
        <source>Camera set-up</source>
        <translation>Réglage de la caméra</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Pas d’image</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
</context>
<context>
    <name>SetupMeters</name>
    <message>
        <source>Sharpness</source>
        <translation>Netteté</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lumière</translation>
    </message>
    <message>
        <source>Pictures per second</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>Readings per second</source>
        <translation>Lectures par seconde</translation>
    </message>
    <message>
        <source>Readings with a code</source>
        <translation>Lectures avec un code</translation>
    </message>
    <message>
        <source>Time of a reading</source>
        <translation>Durée d’une lecture</translation>
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
        <translation>net</translation>
    </message>
    <message>
        <source>a little soft</source>
        <comment>picture</comment>
        <translation>un peu flou</translation>
    </message>
    <message>
        <source>blurred, or nothing to see</source>
        <comment>picture</comment>
        <translation>flou, ou rien à voir</translation>
    </message>
    <message>
        <source>just right</source>
        <comment>light</comment>
        <translation>idéal</translation>
    </message>
    <message>
        <source>rather dark</source>
        <comment>light</comment>
        <translation>plutôt sombre</translation>
    </message>
    <message>
        <source>too dark</source>
        <comment>light</comment>
        <translation>trop sombre</translation>
    </message>
    <message>
        <source>very bright</source>
        <comment>light</comment>
        <translation>très clair</translation>
    </message>
    <message>
        <source>glare: parts are white or black</source>
        <comment>light</comment>
        <translation>reflet&#xa0;: zones blanches ou noires</translation>
    </message>
    <message>
        <source>smooth</source>
        <comment>pictures a second</comment>
        <translation>fluide</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lent</translation>
    </message>
    <message>
        <source>jerky</source>
        <comment>pictures a second</comment>
        <translation>saccadé</translation>
    </message>
    <message>
        <source>often</source>
        <comment>readings a second</comment>
        <translation>souvent</translation>
    </message>
    <message>
        <source>calm: nothing moves</source>
        <comment>readings a second</comment>
        <translation>calme&#xa0;: rien ne bouge</translation>
    </message>
    <message>
        <source>rarely</source>
        <comment>readings a second</comment>
        <translation>rarement</translation>
    </message>
    <message>
        <source>reads well</source>
        <comment>share of readings with a code</comment>
        <translation>lit bien</translation>
    </message>
    <message>
        <source>reads now and then</source>
        <comment>share of readings with a code</comment>
        <translation>lit par moments</translation>
    </message>
    <message>
        <source>hardly reads</source>
        <comment>share of readings with a code</comment>
        <translation>lit à peine</translation>
    </message>
    <message>
        <source>hold a code into view</source>
        <translation>présentez un code</translation>
    </message>
    <message>
        <source>fast</source>
        <comment>time of a reading</comment>
        <translation>rapide</translation>
    </message>
    <message>
        <source>too slow</source>
        <comment>time of a reading</comment>
        <translation>trop lent</translation>
    </message>
</context>
<context>
    <name>SetupPin</name>
    <message numerus="yes">
        <source>The PIN is wrong. %n tries left.</source>
        <translation>
            <numerusform>Code PIN erroné. Encore %n essai.</numerusform>
            <numerusform>Code PIN erroné. Encore %n essais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Trop de codes PIN erronés. Réessayez dans %n minute.</numerusform>
            <numerusform>Trop de codes PIN erronés. Réessayez dans %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>Trop de codes PIN erronés. Réessayez dans %n seconde.</numerusform>
            <numerusform>Trop de codes PIN erronés. Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The camera set-up is locked</source>
        <translation>Le réglage de la caméra est verrouillé</translation>
    </message>
    <message>
        <source>No PIN opens it yet. Make one with the command “comptoir setup-pin”, write the line that it prints into comptoir.toml, and restart this screen.</source>
        <translation>Aucun code PIN ne l’ouvre encore. Créez-en un avec la commande «&#xa0;comptoir setup-pin&#xa0;», copiez la ligne affichée dans comptoir.toml, puis redémarrez cet écran.</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>Retour à l’accueil</translation>
    </message>
    <message>
        <source>Camera set-up</source>
        <translation>Réglage de la caméra</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>For the IT desk: type the PIN of this device.</source>
        <translation>Pour le service informatique&#xa0;: saisissez le code PIN de cet appareil.</translation>
    </message>
    <message numerus="yes">
        <source>PIN, %n digit(s) typed</source>
        <translation>
            <numerusform>Code PIN, %n chiffre saisi</numerusform>
            <numerusform>Code PIN, %n chiffres saisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the set-up</source>
        <translation>Ouvrir le réglage</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <source>Picture of the camera</source>
        <translation>Image de la caméra</translation>
    </message>
    <message>
        <source>This camera gives no picture</source>
        <translation>Cette caméra ne donne pas d’image</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Is it plugged in? Does another program use it? It is tried again every two seconds.</source>
        <translation>Est-elle branchée&#x202f;? Un autre programme l’utilise-t-il&#x202f;? Un nouvel essai a lieu toutes les deux secondes.</translation>
    </message>
</context>
<context>
    <name>SheetPopup</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The software on this tablet and on the server is not compatible: one of the two must be updated. Please tell the IT desk.</source>
        <translation>Les logiciels de cette tablette et du serveur ne sont pas compatibles&#xa0;: l’un des deux doit être mis à jour. Prévenez le service informatique.</translation>
    </message>
    <message numerus="yes">
        <source>Number or PIN is wrong. %n tries left.</source>
        <translation>
            <numerusform>Numéro ou code PIN erroné. Encore %n essai.</numerusform>
            <numerusform>Numéro ou code PIN erroné. Encore %n essais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number or PIN is wrong.</source>
        <translation>Numéro ou code PIN erroné.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Trop de codes PIN erronés. Réessayez dans %n minute.</numerusform>
            <numerusform>Trop de codes PIN erronés. Réessayez dans %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in needs the network, and there is none at the moment. Try again in a moment.</source>
        <translation>Se connecter demande le réseau, absent pour le moment. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>Votre session est terminée. Connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>This tablet may not be used to sign in. Please tell the IT desk.</source>
        <translation>Cette tablette ne permet pas de se connecter. Prévenez le service informatique.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Good to see you</source>
        <translation>Heureux de vous voir</translation>
    </message>
    <message>
        <source>Sign in with your staff number and your PIN. The tablet locks by itself when you put it down.</source>
        <translation>Connectez-vous avec votre numéro de conseiller et votre code PIN. La tablette se verrouille seule quand vous la posez.</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Numéro de conseiller</translation>
    </message>
    <message>
        <source>No network at the moment: signing in has to wait.</source>
        <translation>Pas de réseau pour le moment&#xa0;: la connexion doit attendre.</translation>
    </message>
</context>
<context>
    <name>SignInPad</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Votre code PIN</translation>
    </message>
</context>
<context>
    <name>SignOutSheet</name>
    <message>
        <source>Sign out, %1?</source>
        <translation>Vous déconnecter, %1&#x202f;?</translation>
    </message>
    <message>
        <source>The basket of this sale and the customer’s page will be cleared.</source>
        <translation>Le panier de cette vente et la fiche client seront effacés.</translation>
    </message>
    <message>
        <source>The tablet locks until somebody signs in.</source>
        <translation>La tablette se verrouille jusqu’à la prochaine connexion.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Rester connecté</translation>
    </message>
</context>
<context>
    <name>SortChips</name>
    <message>
        <source>Most popular</source>
        <translation>Les plus demandés</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>Prix croissant</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>Prix décroissant</translation>
    </message>
    <message>
        <source>Best rated</source>
        <translation>Les mieux notés</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>button</source>
        <translation>bouton</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>interrupteur</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>choix</translation>
    </message>
    <message>
        <source>field</source>
        <translation>champ</translation>
    </message>
    <message>
        <source>masked field</source>
        <translation>champ masqué</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>progression</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisi</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>filled in, not said aloud</source>
        <translation>rempli, non lu à voix haute</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>indisponible pour l’instant</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>point</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>effacé</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espace</translation>
    </message>
    <message>
        <source>Speech is on.</source>
        <translation>La lecture à voix haute est activée.</translation>
    </message>
    <message>
        <source>Headphones are plugged in: only you can hear this.</source>
        <translation>Un casque est branché&#xa0;: vous seul entendez.</translation>
    </message>
    <message>
        <source>Others can hear this. Plug headphones in to listen alone.</source>
        <translation>D’autres personnes peuvent entendre. Branchez un casque pour écouter seul.</translation>
    </message>
    <message>
        <source>Touch something to hear it, touch it again to use it.</source>
        <translation>Touchez un élément pour l’entendre, touchez-le encore pour l’utiliser.</translation>
    </message>
    <message>
        <source>%1 seconds left. Touch the screen or press a key to continue.</source>
        <translation>Il reste %1 secondes. Touchez l’écran ou une touche pour continuer.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Rien ici.</translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>Speech</source>
        <translation>Lecture à voix haute</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>SpeechSettings</name>
    <message>
        <source>Slow</source>
        <translation>Lente</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Very fast</source>
        <translation>Très rapide</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Lecture à voix haute</translation>
    </message>
    <message>
        <source>Everything on the screen is read aloud</source>
        <translation>Tout ce qui est à l’écran est lu</translation>
    </message>
    <message>
        <source>This device has no voice; our staff are happy to help you</source>
        <translation>Cet appareil n’a pas de voix&#x202f;; un conseiller vous aide volontiers</translation>
    </message>
    <message>
        <source>Headphones are plugged in: only you can hear it.</source>
        <translation>Un casque est branché&#xa0;: vous seul entendez.</translation>
    </message>
    <message>
        <source>Others can hear it. Plug headphones in to listen alone, and louder.</source>
        <translation>D’autres peuvent entendre. Branchez un casque pour écouter seul, et plus fort.</translation>
    </message>
    <message>
        <source>Volume: %1 of %2</source>
        <translation>Volume&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>This is the softest</source>
        <translation>C’est le minimum</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Plus fort</translation>
    </message>
    <message>
        <source>This is the loudest</source>
        <translation>C’est le maximum</translation>
    </message>
    <message>
        <source>Louder with headphones</source>
        <translation>Plus fort avec un casque</translation>
    </message>
    <message>
        <source>Voice: %1</source>
        <translation>Voix&#xa0;: %1</translation>
    </message>
    <message>
        <source>Explore by touch</source>
        <translation>Explorer en touchant</translation>
    </message>
    <message>
        <source>A touch says what is there, a second touch uses it</source>
        <translation>Un toucher dit ce qu’il y a, un second l’utilise</translation>
    </message>
    <message>
        <source>Read personal details too</source>
        <translation>Lire aussi les données personnelles</translation>
    </message>
    <message>
        <source>Name, address and what you type; others can hear it</source>
        <translation>Nom, adresse et ce que vous saisissez&#x202f;; d’autres peuvent entendre</translation>
    </message>
</context>
<context>
    <name>SplitLine</name>
    <message>
        <source>Take now</source>
        <translation>Emporter</translation>
    </message>
    <message>
        <source>Pick up here</source>
        <translation>Retirer ici</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Livrer</translation>
    </message>
</context>
<context>
    <name>SplitParts</name>
    <message>
        <source>Take it now, pay at the till</source>
        <translation>À emporter, à payer en caisse</translation>
    </message>
    <message>
        <source>Picked up at %1</source>
        <translation>À retirer à %1</translation>
    </message>
    <message>
        <source>Delivered to your home</source>
        <translation>Livré à domicile</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
</context>
<context>
    <name>StarPicker</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n étoile</numerusform>
            <numerusform>%n étoiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>%1 out of 5 stars</source>
        <translation>%1 étoiles sur 5</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>This screen is not in service</source>
        <translation>Cet écran n’est pas en service</translation>
    </message>
    <message>
        <source>Getting the shop ready</source>
        <translation>Mise en place du magasin</translation>
    </message>
    <message>
        <source>The shop cannot be reached just now</source>
        <translation>Le magasin est injoignable pour le moment</translation>
    </message>
    <message>
        <source>We are happy to help you in person. For staff: the software on this device is too old for the server and must be updated.</source>
        <translation>Nos conseillers vous aident volontiers. Pour le personnel&#xa0;: le logiciel de cet appareil est trop ancien pour le serveur et doit être mis à jour.</translation>
    </message>
    <message>
        <source>We are happy to help you in person. For staff: the software on the server is too old for this device and must be updated; this screen then carries on by itself.</source>
        <translation>Nos conseillers vous aident volontiers. Pour le personnel&#xa0;: le logiciel du serveur est trop ancien pour cet appareil et doit être mis à jour&#x202f;; l’écran reprendra ensuite de lui-même.</translation>
    </message>
    <message>
        <source>We are happy to help you in person. For staff: the server does not accept this device (%1); it keeps trying.</source>
        <translation>Nos conseillers vous aident volontiers. Pour le personnel&#xa0;: le serveur refuse cet appareil (%1)&#x202f;; les essais continuent.</translation>
    </message>
    <message>
        <source>Products, prices and stock are on their way. This takes a minute, then the screen opens by itself.</source>
        <translation>Articles, prix et stock arrivent. Cela prend une minute, puis l’écran s’ouvre tout seul.</translation>
    </message>
    <message>
        <source>This screen keeps trying and opens by itself. In the meantime, our staff are happy to help you.</source>
        <translation>Cet écran continue d’essayer et s’ouvrira tout seul. En attendant, nos conseillers vous aident volontiers.</translation>
    </message>
    <message>
        <source>%1 percent done</source>
        <translation>%1 pour cent effectués</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>What happens next</source>
        <translation>La suite</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>Where to find it</source>
        <translation>Où le trouver</translation>
    </message>
    <message>
        <source>Ref. %1</source>
        <translation>Réf.&#xa0;%1</translation>
    </message>
    <message>
        <source>Figures more than twelve hours old are not shown: the store counts again before setting anything aside for you.</source>
        <translation>Les chiffres de plus de douze heures ne sont pas affichés&#xa0;: le magasin recompte avant de mettre un article de côté pour vous.</translation>
    </message>
    <message>
        <source>Choose where to pick it up</source>
        <translation>Choisir où le retirer</translation>
    </message>
    <message>
        <source>The price must be confirmed first</source>
        <translation>Le prix doit d’abord être confirmé</translation>
    </message>
</context>
<context>
    <name>StockLine</name>
    <message>
        <source>display model to try</source>
        <translation>modèle à essayer</translation>
    </message>
</context>
<context>
    <name>StockRow</name>
    <message>
        <source>Looking up stock</source>
        <translation>Consultation du stock</translation>
    </message>
</context>
<context>
    <name>StockWords</name>
    <message>
        <source>In stock here</source>
        <translation>En stock ici</translation>
    </message>
    <message>
        <source>Last few here</source>
        <translation>Dernières pièces ici</translation>
    </message>
    <message>
        <source>In other stores</source>
        <translation>Dans d’autres magasins</translation>
    </message>
    <message>
        <source>Sold out here</source>
        <translation>Épuisé ici</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message numerus="yes">
        <source>In stock in %n more store(s)</source>
        <translation>
            <numerusform>En stock dans %n autre magasin</numerusform>
            <numerusform>En stock dans %n autres magasins</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in stock</source>
        <translation>%1 en stock</translation>
    </message>
    <message>
        <source>Only %1 left</source>
        <translation>Plus que %1</translation>
    </message>
    <message>
        <source>Sold out</source>
        <comment>stock of a store</comment>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>By transfer, %1</source>
        <comment>by transfer, Thursday</comment>
        <translation>Par transfert, %1</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <comment>stock of a store</comment>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>Stock unknown</source>
        <comment>stock of a store</comment>
        <translation>Stock inconnu</translation>
    </message>
    <message>
        <source>sold out</source>
        <comment>stock of the online shop</comment>
        <translation>épuisé</translation>
    </message>
    <message>
        <source>delivered %1</source>
        <comment>delivered Tuesday</comment>
        <translation>livré %1</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <comment>stock of the online shop</comment>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>in this store</source>
        <comment>12 in stock in this store</comment>
        <translation>dans ce magasin</translation>
    </message>
    <message>
        <source>checked %1</source>
        <comment>checked 4 minutes ago</comment>
        <translation>vérifié %1</translation>
    </message>
    <message>
        <source>counted yesterday at %1</source>
        <translation>relevé hier à %1</translation>
    </message>
    <message>
        <source>counted today at %1</source>
        <translation>relevé aujourd’hui à %1</translation>
    </message>
    <message>
        <source>counted %1 at %2</source>
        <comment>day and hour</comment>
        <translation>relevé %1 à %2</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>ouvert jusqu’à %1</translation>
    </message>
    <message>
        <source>opens at %1</source>
        <translation>ouvre à %1</translation>
    </message>
    <message>
        <source>opens tomorrow at %1</source>
        <translation>ouvre demain à %1</translation>
    </message>
    <message>
        <source>opens %1 at %2</source>
        <comment>day and hour</comment>
        <translation>ouvre %1 à %2</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a store</comment>
        <translation>fermé</translation>
    </message>
    <message>
        <source>aisle %1, bay %2</source>
        <translation>allée %1, travée %2</translation>
    </message>
    <message>
        <source>aisle %1</source>
        <translation>allée %1</translation>
    </message>
    <message>
        <source>%1, to your home from %2</source>
        <comment>day, price of delivery</comment>
        <translation>%1, à domicile dès %2</translation>
    </message>
    <message>
        <source>%1, to your home, free of charge</source>
        <comment>day</comment>
        <translation>%1, à domicile, gratuit</translation>
    </message>
</context>
<context>
    <name>StorePin</name>
    <message>
        <source>%1, store %2</source>
        <translation>%1, magasin %2</translation>
    </message>
</context>
<context>
    <name>StorePlan</name>
    <message>
        <source>You are here</source>
        <translation>Vous êtes ici</translation>
    </message>
    <message>
        <source>Plan of the stores</source>
        <translation>Plan des magasins</translation>
    </message>
</context>
<context>
    <name>StoreRow</name>
    <message>
        <source>Pick-up</source>
        <translation>Retrait</translation>
    </message>
</context>
<context>
    <name>Stores</name>
    <message>
        <source>Where would you like to pick it up?</source>
        <translation>Où souhaitez-vous le retirer&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Free · sent there from another store</source>
        <translation>Gratuit · vient d’un autre magasin</translation>
    </message>
    <message>
        <source>Free · wait for our message</source>
        <translation>Gratuit · attendez notre message</translation>
    </message>
    <message>
        <source>Free · the store checks first</source>
        <translation>Gratuit · le magasin vérifie d’abord</translation>
    </message>
    <message>
        <source>Pick up at %1</source>
        <translation>Retirer à %1</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Choose a store first</source>
        <translation>Choisissez d’abord un magasin</translation>
    </message>
</context>
<context>
    <name>StoresFilters</name>
    <message>
        <source>Nearest</source>
        <translation>Les plus proches</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Ouvert maintenant</translation>
    </message>
    <message>
        <source>24-hour locker</source>
        <translation>Casier 24&#xa0;h/24</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>5 stores of 12</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>StoresList</name>
    <message>
        <source>By transfer</source>
        <translation>Par transfert</translation>
    </message>
    <message>
        <source>Pick-up</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Impossible</translation>
    </message>
    <message>
        <source>No matching store</source>
        <translation>Aucun magasin ne correspond</translation>
    </message>
    <message>
        <source>Every store is listed again without the filters.</source>
        <translation>Sans les filtres, tous les magasins reviennent.</translation>
    </message>
    <message>
        <source>Show the nearest stores</source>
        <translation>Voir les plus proches</translation>
    </message>
    <message>
        <source>Show all stores</source>
        <translation>Voir tous les magasins</translation>
    </message>
</context>
<context>
    <name>StoresPlan</name>
    <message>
        <source>You are here</source>
        <translation>Vous êtes ici</translation>
    </message>
</context>
<context>
    <name>SwitchSettings</name>
    <message>
        <source>One switch or key</source>
        <translation>Un seul contacteur ou une touche</translation>
    </message>
    <message>
        <source>A frame moves on by itself; Space or Enter uses what is in it</source>
        <translation>Un cadre avance tout seul&#x202f;; Espace ou Entrée utilise l’élément encadré</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>how long the frame stays on each thing</extracomment>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TabletRail</name>
    <message>
        <source>To do</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scanner</translation>
    </message>
</context>
<context>
    <name>ThumbStrip</name>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Image %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ToggleRow</name>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>%1, start page</source>
        <translation>%1, accueil</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Conseiller</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Appel…</translation>
    </message>
    <message>
        <source>Call a member of staff</source>
        <translation>Appeler un conseiller</translation>
    </message>
    <message>
        <source>We are looking for somebody</source>
        <translation>Nous cherchons un conseiller</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Panier</translation>
    </message>
    <message numerus="yes">
        <source>Basket, %n item(s)</source>
        <translation>
            <numerusform>Panier, %n article</numerusform>
            <numerusform>Panier, %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Track</name>
    <message>
        <source>Which order is it?</source>
        <translation>De quelle commande s’agit-il&#x202f;?</translation>
    </message>
    <message>
        <source>Enter its number, and the e-mail address or phone number that you gave with it.</source>
        <translation>Saisissez son numéro, et l’adresse e-mail ou le téléphone que vous aviez donnés.</translation>
    </message>
    <message>
        <source>Show my order</source>
        <translation>Voir ma commande</translation>
    </message>
    <message>
        <source>Scan the code of the order</source>
        <translation>Scanner le code de la commande</translation>
    </message>
    <message>
        <source>Only used to find your order. Erased from this screen as soon as you leave.</source>
        <translation>Sert seulement à retrouver votre commande. Effacé de cet écran dès que vous partez.</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>Numéro de la commande</translation>
    </message>
    <message>
        <source>E-mail address or phone number</source>
        <translation>Adresse e-mail ou numéro de téléphone</translation>
    </message>
</context>
<context>
    <name>TrackFacts</name>
    <message>
        <source>Placed on</source>
        <translation>Passée le</translation>
    </message>
    <message>
        <source>Delivery method</source>
        <translation>Mode de livraison</translation>
    </message>
    <message>
        <source>Pick-up at %1</source>
        <translation>Retrait à %1</translation>
    </message>
    <message>
        <source>Delivery to your home</source>
        <translation>Livraison à domicile</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Being checked: please do not pay a second time</source>
        <translation>En cours de vérification&#xa0;: merci de ne pas payer une deuxième fois</translation>
    </message>
    <message>
        <source>At the till, or by phone</source>
        <translation>En caisse, ou avec le téléphone</translation>
    </message>
</context>
<context>
    <name>TrackLines</name>
    <message>
        <source>An item no longer in the range</source>
        <translation>Un article qui n’est plus proposé</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Réductions</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>TrackOrder</name>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>Return an item</source>
        <translation>Retourner un article</translation>
    </message>
    <message>
        <source>Everything in this order is being returned</source>
        <translation>Tous les articles sont déjà en retour</translation>
    </message>
    <message>
        <source>Nothing in this order can be returned (any more)</source>
        <translation>Plus rien de cette commande ne peut être retourné</translation>
    </message>
    <message>
        <source>Another order</source>
        <translation>Une autre commande</translation>
    </message>
</context>
<context>
    <name>TrackReturns</name>
    <message>
        <source>You can return it until %1; by law you may cancel without giving a reason until %2.</source>
        <translation>Retour possible jusqu’au %1&#x202f;; droit de rétractation, sans motif, jusqu’au %2.</translation>
    </message>
    <message>
        <source>You can return it until %1.</source>
        <translation>Retour possible jusqu’au %1.</translation>
    </message>
    <message numerus="yes">
        <source>Return %1 · %n item(s)</source>
        <translation>
            <numerusform>Retour %1 · %n article</numerusform>
            <numerusform>Retour %1 · %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackTrouble</name>
    <message>
        <source>We cannot find this order</source>
        <translation>Nous ne trouvons pas cette commande</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>Trop d’essais</translation>
    </message>
    <message>
        <source>One more thing: how can we reach you?</source>
        <translation>Encore une question&#xa0;: comment vous joindre&#x202f;?</translation>
    </message>
    <message>
        <source>We cannot look it up at the moment</source>
        <translation>Consultation impossible pour le moment</translation>
    </message>
    <message>
        <source>The number and contact do not match. Please compare them with your receipt or message.</source>
        <translation>Le numéro et les coordonnées ne correspondent pas. Comparez-les avec votre ticket ou votre message.</translation>
    </message>
    <message>
        <source>To protect your order, please wait a quarter of an hour. A member of staff can help you straight away.</source>
        <translation>Pour protéger votre commande, patientez un quart d’heure. Un conseiller peut vous aider tout de suite.</translation>
    </message>
    <message>
        <source>This code only contains the number. Please add the contact that you gave with the order.</source>
        <translation>Ce code ne contient que le numéro. Ajoutez les coordonnées données avec la commande.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>TrackWords</name>
    <message>
        <source>Your order, according to its code</source>
        <translation>Votre commande, d’après son code</translation>
    </message>
    <message>
        <source>Your order is confirmed</source>
        <translation>Votre commande est confirmée</translation>
    </message>
    <message>
        <source>Your order is being prepared</source>
        <translation>Votre commande est en préparation</translation>
    </message>
    <message>
        <source>Your order is ready</source>
        <translation>Votre commande est prête</translation>
    </message>
    <message>
        <source>We need a word with you</source>
        <translation>Nous devons vous parler</translation>
    </message>
    <message>
        <source>Your order was not picked up in time</source>
        <translation>Votre commande n’a pas été retirée à temps</translation>
    </message>
    <message>
        <source>Your order is cancelled</source>
        <translation>Votre commande est annulée</translation>
    </message>
    <message>
        <source>Your parcel is on its way</source>
        <translation>Votre colis est en route</translation>
    </message>
    <message>
        <source>Your order has been delivered</source>
        <translation>Votre commande a été livrée</translation>
    </message>
    <message>
        <source>Your order has been picked up</source>
        <translation>Votre commande a été retirée</translation>
    </message>
    <message>
        <source>Your order was returned</source>
        <translation>Votre commande est revenue</translation>
    </message>
    <message>
        <source>Your purchase</source>
        <translation>Votre achat</translation>
    </message>
    <message>
        <source>Its progress can only be shown with a connection. A member of staff can help you.</source>
        <translation>Son état ne peut être consulté qu’avec une connexion. Un conseiller peut vous aider.</translation>
    </message>
    <message>
        <source>We are preparing it at %1. Wait for our message before you set out.</source>
        <translation>Nous la préparons à %1. Attendez notre message avant de vous déplacer.</translation>
    </message>
    <message>
        <source>We are preparing your parcel and will write to you when it leaves.</source>
        <translation>Nous préparons votre colis et vous écrivons à son départ.</translation>
    </message>
    <message>
        <source>It is waiting for you at %1. Bring its code and proof of identity.</source>
        <translation>Elle vous attend à %1. Apportez son code et une pièce d’identité.</translation>
    </message>
    <message>
        <source>A member of staff will call you. Nothing is charged. You may also ask here, with this number.</source>
        <translation>Un conseiller vous appelle. Rien n’est débité. Vous pouvez aussi en voir un ici, avec ce numéro.</translation>
    </message>
    <message>
        <source>It is no longer set aside, and nothing is charged. You can order again at any time.</source>
        <translation>Elle n’est plus mise de côté et rien n’est débité. Vous pouvez commander à nouveau à tout moment.</translation>
    </message>
    <message>
        <source>Nothing is charged.</source>
        <translation>Rien n’est débité.</translation>
    </message>
    <message>
        <source>The carrier will deliver it; the dispatch message says when.</source>
        <translation>Le transporteur vous la livrera&#x202f;; le message d’expédition indique quand.</translation>
    </message>
    <message>
        <source>The refund takes 14 days at most.</source>
        <translation>Le remboursement prend 14&#xa0;jours au plus.</translation>
    </message>
    <message>
        <source>Thank you for shopping with us.</source>
        <translation>Merci de votre confiance.</translation>
    </message>
    <message>
        <source>There is no connection. This order was placed here, it is kept safe and will be sent as soon as the connection is back.</source>
        <translation>Il n’y a pas de connexion. Cette commande a été passée ici, elle est en sécurité et part dès que la connexion revient.</translation>
    </message>
    <message>
        <source>There is no connection. This order was placed here and confirmed. What has happened since cannot be seen now.</source>
        <translation>Il n’y a pas de connexion. Cette commande a été passée ici et confirmée. La suite n’est pas visible pour le moment.</translation>
    </message>
    <message>
        <source>There is no connection. This order was placed here; a member of staff needs a word with you.</source>
        <translation>Il n’y a pas de connexion. Cette commande a été passée ici&#x202f;; un conseiller doit vous en parler.</translation>
    </message>
    <message>
        <source>There is no connection. Nothing is lost: your order is safe. Please try again, or ask a member of staff.</source>
        <translation>Il n’y a pas de connexion. Rien n’est perdu&#xa0;: votre commande est en sécurité. Réessayez, ou demandez à un conseiller.</translation>
    </message>
    <message>
        <source>Requested: bring it to any of our stores</source>
        <translation>Demandé&#xa0;: rapportez-le dans un de nos magasins</translation>
    </message>
    <message>
        <source>Received: we are checking it</source>
        <translation>Reçu&#xa0;: nous le vérifions</translation>
    </message>
    <message>
        <source>Done: refunded</source>
        <translation>Terminé&#xa0;: remboursé</translation>
    </message>
    <message>
        <source>Not accepted: a member of staff will tell you why</source>
        <translation>Refusé&#xa0;: un conseiller vous dira pourquoi</translation>
    </message>
    <message>
        <source>Please enter the number of the order</source>
        <translation>Saisissez le numéro de la commande</translation>
    </message>
    <message>
        <source>The number does not match: please check it again</source>
        <translation>Le numéro ne correspond pas&#xa0;: vérifiez-le</translation>
    </message>
    <message>
        <source>The number is longer, for example MM-7F3K-28QX</source>
        <translation>Le numéro est plus long, par exemple MM-7F3K-28QX</translation>
    </message>
    <message>
        <source>Please enter your e-mail address or phone number</source>
        <translation>Saisissez votre adresse e-mail ou votre téléphone</translation>
    </message>
    <message>
        <source>This is neither an e-mail address nor a phone number</source>
        <translation>Ce n’est ni une adresse e-mail ni un numéro de téléphone</translation>
    </message>
</context>
<context>
    <name>VerifiedMark</name>
    <message>
        <source>Verified purchase</source>
        <translation>Achat vérifié</translation>
    </message>
    <message>
        <source>Purchase not verified</source>
        <translation>Achat non vérifié</translation>
    </message>
</context>
</TS>
