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
        <source>These settings hold for your visit, then everything goes back to normal.</source>
        <translation>Ces réglages valent pour votre visite, puis tout redevient normal.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Text at %1 percent</source>
        <translation>Texte à %1 pour cent</translation>
    </message>
    <message>
        <source>%1 %</source>
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
        <translation>Où vous livrer&#xa0;?</translation>
    </message>
    <message>
        <source>In France. %1</source>
        <translation>En France. %1</translation>
    </message>
    <message>
        <source>Number and street</source>
        <translation>Numéro et rue</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Floor, door code, company (if any)</source>
        <translation>Étage, digicode, société (facultatif)</translation>
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
        <source>QR code or bar code of an article, on the box or on the shelf</source>
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
        <source>Scan the code of an article, or look through the whole range.</source>
        <translation>Scannez le code d’un article ou parcourez les rayons.</translation>
    </message>
    <message>
        <source>Scan an article</source>
        <translation>Scanner un article</translation>
    </message>
    <message>
        <source>Look through the range</source>
        <translation>Parcourir les rayons</translation>
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
    <name>BasketCode</name>
    <message>
        <source>Take it and pay at the till</source>
        <translation>Prenez-le et payez en caisse</translation>
    </message>
    <message>
        <source>Take a picture of this code, or show it to an associate: the till reads your basket from it. It works for half an hour.</source>
        <translation>Prenez ce code en photo ou montrez-le à un conseiller&#xa0;: la caisse y lit votre panier. Il est valable une demi-heure.</translation>
    </message>
    <message>
        <source>QR code of your basket</source>
        <translation>QR code de votre panier</translation>
    </message>
    <message>
        <source>Where it stands in this store</source>
        <translation>Où le trouver dans ce magasin</translation>
    </message>
    <message>
        <source>Aisle %1, bay %2</source>
        <translation>Rayon %1, travée %2</translation>
    </message>
    <message>
        <source>Please ask an associate</source>
        <translation>Demandez à un conseiller</translation>
    </message>
    <message>
        <source>Finish and clear the screen</source>
        <translation>Terminer et effacer l’écran</translation>
    </message>
</context>
<context>
    <name>BasketHandover</name>
    <message>
        <source>QR code of your basket</source>
        <translation>QR code de votre panier</translation>
    </message>
    <message>
        <source>Rather ask somebody?</source>
        <translation>Besoin d’un conseiller&#xa0;?</translation>
    </message>
    <message>
        <source>An associate or the till scans this code and has your basket at once. Nothing personal is in it.</source>
        <translation>Un conseiller ou la caisse scanne ce code et retrouve aussitôt votre panier. Il ne contient rien de personnel.</translation>
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
        <source>Pictures are only looked at: they are neither kept nor sent.</source>
        <translation>Les images sont seulement regardées : elles ne sont ni conservées ni envoyées.</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>The whole range</source>
        <translation>Tous les rayons</translation>
    </message>
    <message>
        <source>Nothing on this shelf at the moment</source>
        <translation>Rien dans ce rayon pour le moment</translation>
    </message>
    <message>
        <source>The other shelves are open.</source>
        <translation>Voyez les autres rayons.</translation>
    </message>
    <message>
        <source>Look through the range</source>
        <translation>Parcourir les rayons</translation>
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
        <source>Stock not known</source>
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
        <translation>À emporter, payez en caisse</translation>
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
        <source>In stock here. We show you where and give you a code for the till.</source>
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
        <source>At the latest %1.</source>
        <comment>day of a delivery</comment>
        <translation>Au plus tard %1.</translation>
    </message>
    <message>
        <source>Not all of it is in stock here.</source>
        <translation>Tout n’est pas en stock ici.</translation>
    </message>
    <message>
        <source>The stock here must be checked. Please ask an associate.</source>
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
        <translation>Pour un SMS, il faut un numéro mobile&#xa0;: 06 ou 07.</translation>
    </message>
    <message>
        <source>This number does not look complete. Example: 06 39 98 12 34</source>
        <translation>Ce numéro semble incomplet. Exemple&#xa0;: 06 39 98 12 34</translation>
    </message>
    <message>
        <source>A French postal code has five digits. Example: 37000</source>
        <translation>Un code postal français a cinq chiffres. Exemple&#xa0;: 37000</translation>
    </message>
    <message>
        <source>Please type a name that we can call out.</source>
        <translation>Saisissez un nom que nous pourrons appeler.</translation>
    </message>
    <message>
        <source>Please check this line: it has no letters.</source>
        <translation>Vérifiez cette ligne&#xa0;: elle n’a pas de lettres.</translation>
    </message>
    <message>
        <source>Please type your name.</source>
        <translation>Saisissez votre nom.</translation>
    </message>
    <message>
        <source>Please type your e-mail address.</source>
        <translation>Saisissez votre adresse e-mail.</translation>
    </message>
    <message>
        <source>Please type your mobile number.</source>
        <translation>Saisissez votre numéro mobile.</translation>
    </message>
    <message>
        <source>Please type the number and the street.</source>
        <translation>Saisissez le numéro et la rue.</translation>
    </message>
    <message>
        <source>Please type the postal code.</source>
        <translation>Saisissez le code postal.</translation>
    </message>
    <message>
        <source>Please type the town.</source>
        <translation>Saisissez la ville.</translation>
    </message>
    <message>
        <source>This terminal could not save your order. Nothing was ordered, and what you typed is still here. Please try again, or ask an associate.</source>
        <translation>Votre commande n’a pas pu être enregistrée. Rien n’a été commandé et votre saisie est conservée. Réessayez ou demandez à un conseiller.</translation>
    </message>
    <message>
        <source>This terminal is not connected to the shop yet. Nothing was ordered. Please ask an associate.</source>
        <translation>Cet appareil n’est pas encore relié au magasin. Rien n’a été commandé. Demandez à un conseiller.</translation>
    </message>
    <message>
        <source>Something is missing from this order. Nothing was ordered. Please check each line.</source>
        <translation>Il manque quelque chose à cette commande. Rien n’a été commandé. Vérifiez chaque ligne.</translation>
    </message>
    <message>
        <source>Somebody was faster: there are not enough left.</source>
        <translation>Quelqu’un a été plus rapide&#xa0;: il n’en reste pas assez.</translation>
    </message>
    <message>
        <source>The price has gone up since you saw it. You pay nothing more without your agreement.</source>
        <translation>Le prix a augmenté entre-temps. Vous ne paierez rien de plus sans votre accord.</translation>
    </message>
    <message>
        <source>An article is no longer sold.</source>
        <translation>Un article n’est plus vendu.</translation>
    </message>
    <message>
        <source>The chosen store does not take orders at the moment.</source>
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
        <source>This article is not in our range. Try searching by name.</source>
        <translation>Cet article n’est pas dans nos rayons. Essayez une recherche par nom.</translation>
    </message>
    <message>
        <source>This is not the code of an article.</source>
        <translation>Ce n’est pas le code d’un article.</translation>
    </message>
    <message>
        <source>Something does not fit: please compare the digits once more.</source>
        <translation>Le code ne correspond pas&#xa0;: comparez encore les chiffres.</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Saisir le code</translation>
    </message>
    <message>
        <source>The 8 to 14 digits below the bars, or the reference on the label</source>
        <translation>Les 8 à 14 chiffres sous les barres, ou la référence de l’étiquette</translation>
    </message>
    <message>
        <source>For example 13 digits below a bar code</source>
        <translation>Par exemple 13 chiffres sous un code-barres</translation>
    </message>
    <message>
        <source>Show the product</source>
        <translation>Voir la fiche</translation>
    </message>
    <message>
        <source>First type the digits</source>
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
        <source>Your order needs a word with you first.</source>
        <translation>Votre commande demande d’abord votre avis.</translation>
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
        <source>This terminal is not connected at the moment</source>
        <translation>La borne n’est pas connectée pour l’instant</translation>
    </message>
    <message>
        <source>Nothing is charged. Please show this number to an associate: they find the way with you.</source>
        <translation>Rien n’est débité. Montrez ce numéro à un conseiller&#xa0;: il trouvera une solution avec vous.</translation>
    </message>
    <message>
        <source>Nothing is charged until you pay at the till.</source>
        <translation>Rien n’est débité avant le paiement en caisse.</translation>
    </message>
    <message>
        <source>It takes a few seconds. You need not wait.</source>
        <translation>Cela prend quelques secondes. Inutile d’attendre.</translation>
    </message>
    <message>
        <source>Your order is kept safe in it. It leaves as soon as the connection is back.</source>
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
        <source>This screen clears itself in %1 s. Touch it to keep it.</source>
        <translation>Cet écran s’efface tout seul dans %1&#xa0;s. Touchez-le pour le conserver.</translation>
    </message>
    <message>
        <source>This screen clears itself when you leave.</source>
        <translation>Cet écran s’efface quand vous partez.</translation>
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
        <translation>Et maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Saved on this terminal</source>
        <translation>Enregistrée sur cette borne</translation>
    </message>
    <message>
        <source>%1 · nothing is charged</source>
        <translation>%1 · rien n’est débité</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>À régler</translation>
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
        <source>%1 The article is then set aside for you. If price or stock have changed, we ask you first.</source>
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
        <source>With this code and an identity card.</source>
        <translation>Avec ce code et une pièce d’identité.</translation>
    </message>
</context>
<context>
    <name>ConsentLine</name>
    <message>
        <source>Agreed</source>
        <comment>consent</comment>
        <translation>Accord</translation>
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
        <source>For whom is the order?</source>
        <translation>Pour qui est la commande&#xa0;?</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>Quel est votre nom&#xa0;?</translation>
    </message>
    <message>
        <source>We call it out when you collect your order.</source>
        <translation>Nous vous appelons par ce nom au retrait de votre commande.</translation>
    </message>
    <message>
        <source>It goes on the parcel.</source>
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
        <source>How may we reach them?</source>
        <translation>Comment prévenir le client&#xa0;?</translation>
    </message>
    <message>
        <source>Which mobile number may we write to?</source>
        <translation>À quel numéro mobile vous prévenir&#xa0;?</translation>
    </message>
    <message>
        <source>Which e-mail address may we write to?</source>
        <translation>À quelle adresse e-mail vous prévenir&#xa0;?</translation>
    </message>
    <message>
        <source>We write when your order is ready at %1.</source>
        <translation>Nous vous écrivons quand votre commande est prête à %1.</translation>
    </message>
    <message>
        <source>We write when your parcel leaves.</source>
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
        <translation>Numéro mobile</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Last purchases</source>
        <translation>Derniers achats</translation>
    </message>
    <message>
        <source>Nothing bought yet, in any channel.</source>
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
        <translation>Bon de %1 dans %2 points</translation>
    </message>
    <message>
        <source>%1 voucher</source>
        <translation>Bon de %1</translation>
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
        <source>Associate</source>
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
        <source>Collected</source>
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
        <source>Not collected</source>
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
        <translation>Bonjour %1, qui est avec vous&#xa0;?</translation>
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
        <source>Nobody of that name</source>
        <translation>Personne de ce nom</translation>
    </message>
    <message>
        <source>Type a name, or scan the loyalty card</source>
        <translation>Saisissez un nom ou scannez la carte de fidélité</translation>
    </message>
    <message>
        <source>Customers are only ever asked for live, and nothing of them stays on this tablet. Articles, stock and orders work all the same.</source>
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
        <source>Each look is written down, as your customers have been told.</source>
        <translation>Chaque consultation est notée, comme vos clients en sont informés.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Fulfilment</name>
    <message>
        <source>How would you like to get it?</source>
        <translation>Comment souhaitez-vous l’obtenir&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>This terminal is not connected at the moment</source>
        <translation>La borne n’est pas connectée pour l’instant</translation>
    </message>
    <message>
        <source>You can order all the same. We confirm as soon as the connection is back.</source>
        <translation>Vous pouvez commander quand même. Nous confirmerons dès que la connexion revient.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
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
        <source>None of these ways is possible at the moment. Please ask an associate.</source>
        <translation>Aucun de ces choix n’est possible pour le moment. Demandez à un conseiller.</translation>
    </message>
</context>
<context>
    <name>HistogramRow</name>
    <message>
        <source>%1 stars: %2</source>
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
        <source>Good day. How can we help?</source>
        <translation>Bonjour, comment vous aider&#xa0;?</translation>
    </message>
    <message>
        <source>Offers of the moment</source>
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
        <translation>Que cherchez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Scan an article</source>
        <translation>Scanner un article</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous toujours là&#xa0;?</translation>
    </message>
    <message>
        <source>To protect your privacy this screen clears itself: basket, language and all that was typed.</source>
        <translation>Pour protéger votre vie privée, cet écran s’efface&#xa0;: panier, langue et tout ce qui a été saisi.</translation>
    </message>
    <message numerus="yes">
        <source>second(s) left. Touch the screen to go on.</source>
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
    <name>KeyboardLayouts</name>
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
        <translation>Symboles et accents</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Masquer le clavier</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>OK</translation>
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
        <source>You can change it at any moment.</source>
        <translation>Vous pouvez en changer à tout moment.</translation>
    </message>
</context>
<context>
    <name>MeterTile</name>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
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
        <translation>Pas pour votre rôle</translation>
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
        <translation>%1 : moins, actuellement %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: more, now %2</source>
        <translation>%1 : plus, actuellement %2</translation>
    </message>
</context>
<context>
    <name>OptionButton</name>
    <message>
        <source>%1, sold out</source>
        <translation>%1, épuisé</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>épuisé</translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>Take a picture: it follows your order.</source>
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
        <translation>Tout est correct&#xa0;?</translation>
    </message>
    <message>
        <source>Your order was not placed</source>
        <translation>Votre commande n’est pas passée</translation>
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
        <source>Name on the order</source>
        <translation>Nom de la commande</translation>
    </message>
    <message>
        <source>Contact on file</source>
        <translation>Coordonnées enregistrées</translation>
    </message>
    <message>
        <source>We text you about this order.</source>
        <translation>Nous vous prévenons par SMS.</translation>
    </message>
    <message>
        <source>We write to you about this order.</source>
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
        <source>Total, taxes included</source>
        <translation>Total TTC</translation>
    </message>
    <message>
        <source>Your order is being saved</source>
        <translation>Enregistrement de la commande</translation>
    </message>
    <message>
        <source>Order with obligation to pay</source>
        <comment>the words of the law in each country</comment>
        <translation>Commande avec obligation de paiement</translation>
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
        <source>This article cannot be ordered at the moment. Please ask an associate.</source>
        <translation>Cet article ne peut pas être commandé pour le moment. Demandez à un conseiller.</translation>
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
    <name>ProductHead</name>
    <message>
        <source>Ref. %1</source>
        <translation>Réf. %1</translation>
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
        <source>This article is not in our range</source>
        <translation>Cet article n’est pas dans nos rayons</translation>
    </message>
    <message>
        <source>It may have been replaced. Look for it by name, or ask an associate.</source>
        <translation>Il a peut-être été remplacé. Cherchez-le par son nom ou demandez à un conseiller.</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Rechercher par nom</translation>
    </message>
    <message>
        <source>Scan an article</source>
        <translation>Scanner un article</translation>
    </message>
</context>
<context>
    <name>ProductMore</name>
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
        <source>Made by</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Often bought together</source>
        <translation>Souvent achetés ensemble</translation>
    </message>
    <message>
        <source>You may also like</source>
        <translation>Vous aimerez aussi</translation>
    </message>
</context>
<context>
    <name>ProductPhone</name>
    <message>
        <source>Continue on my phone</source>
        <translation>Continuer sur mon téléphone</translation>
    </message>
    <message>
        <source>Point the camera of your phone at the code. The page opens there; nothing is kept here.</source>
        <translation>Visez le code avec l’appareil photo de votre téléphone. La page s’y ouvre&#xa0;; rien n’est gardé ici.</translation>
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
        <source>Price to be confirmed. Please ask an associate.</source>
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
        <source>Nobody has said yet what they think of this product.</source>
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
        <source>No more are available</source>
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
        <source>Be the first to say what you think</source>
        <translation>Soyez le premier à donner votre avis</translation>
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
        <source>Change the articles</source>
        <translation>Modifier les articles</translation>
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
    <name>Reviews</name>
    <message>
        <source>Customer reviews</source>
        <translation>Avis clients</translation>
    </message>
</context>
<context>
    <name>ReviewsActions</name>
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
        <translation>Comment&#xa0;?</translation>
    </message>
    <message>
        <source>How are reviews checked?</source>
        <translation>Comment les avis sont-ils contrôlés&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ReviewsHow</name>
    <message>
        <source>How are reviews checked?</source>
        <translation>Comment les avis sont-ils contrôlés&#xa0;?</translation>
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
        <source>Each one is read; insults and private data are refused, bad marks are not.</source>
        <translation>Chaque avis est lu&#xa0;; insultes et données privées sont refusées, pas les mauvaises notes.</translation>
    </message>
    <message>
        <source>Each review says when it was published and when the product was used.</source>
        <translation>Chaque avis dit quand il a été publié et quand le produit a servi.</translation>
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
        <source>Best ratings first</source>
        <translation>Meilleures notes</translation>
    </message>
    <message>
        <source>Worst ratings first</source>
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
        <source>No review like that</source>
        <translation>Aucun avis ne correspond</translation>
    </message>
    <message>
        <source>Nobody has said yet what they think of this product.</source>
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
        <source>Scan an article, or the code of the basket that the customer made at a kiosk.</source>
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
        <source>You can order without one. With one, the order joins their history and their points.</source>
        <translation>Vous pouvez commander sans. Avec un client, la commande rejoint son historique et ses points.</translation>
    </message>
    <message>
        <source>Find the customer</source>
        <translation>Trouver le client</translation>
    </message>
    <message>
        <source>Scan the code on a kiosk&apos;s basket page: the basket comes over at today&apos;s prices.</source>
        <translation>Scannez le code de la page panier d’une borne&#xa0;: le panier arrive aux prix du jour.</translation>
    </message>
    <message>
        <source>End this sale</source>
        <translation>Terminer cette vente</translation>
    </message>
</context>
<context>
    <name>SaleNotice</name>
    <message>
        <source>This basket code is too old</source>
        <translation>Ce code de panier a expiré</translation>
    </message>
    <message>
        <source>This basket is not from one of our terminals</source>
        <translation>Ce panier ne vient pas de nos bornes</translation>
    </message>
    <message>
        <source>Nothing of this basket is sold any more</source>
        <translation>Plus rien de ce panier n’est vendu</translation>
    </message>
    <message>
        <source>This basket code cannot be read</source>
        <translation>Ce code de panier est illisible</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) taken over</source>
        <translation>
            <numerusform>%n article repris</numerusform>
            <numerusform>%n articles repris</numerusform>
        </translation>
    </message>
    <message>
        <source>It works for half an hour. Open the basket on the kiosk again: it shows a new one.</source>
        <translation>Il vaut une demi-heure. Rouvrez le panier sur la borne&#xa0;: elle en affiche un nouveau.</translation>
    </message>
    <message>
        <source>Nothing was taken over. Scan the articles instead.</source>
        <translation>Rien n’a été repris. Scannez plutôt les articles.</translation>
    </message>
    <message>
        <source>Search the range for something like it.</source>
        <translation>Cherchez un article semblable.</translation>
    </message>
    <message>
        <source>Hold it flat and try again, or scan the articles.</source>
        <translation>Tenez-le à plat et réessayez, ou scannez les articles.</translation>
    </message>
    <message>
        <source>At today&apos;s prices.</source>
        <translation>Aux prix du jour.</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>Show a code to the camera</source>
        <translation>Présentez un code devant la caméra</translation>
    </message>
    <message>
        <source>Find your article</source>
        <translation>Trouvez votre article</translation>
    </message>
    <message>
        <source>Search, browse or type the code: everything but the camera works.</source>
        <translation>Recherchez, parcourez ou saisissez le code&#xa0;: tout fonctionne, sauf la caméra.</translation>
    </message>
    <message>
        <source>QR code or bar code of an article, on the shelf or on the box</source>
        <translation>QR code ou code-barres d’un article, en rayon ou sur l’emballage</translation>
    </message>
</context>
<context>
    <name>ScanResult</name>
    <message>
        <source>Which one do you mean?</source>
        <translation>Lequel voulez-vous&#xa0;?</translation>
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
        <source>Not an article</source>
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
        <source>Type the code</source>
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
        <source>You find every article by its name, or with the digits below its code. A hand-held scanner works too.</source>
        <translation>Trouvez chaque article par son nom ou avec les chiffres sous son code. Une douchette fonctionne aussi.</translation>
    </message>
    <message>
        <source>Search the whole range</source>
        <translation>Chercher dans tous les rayons</translation>
    </message>
    <message>
        <source>Name, brand or reference of your article</source>
        <translation>Nom, marque ou référence de votre article</translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message>
        <source>We do not sell this article</source>
        <translation>Nous ne vendons pas cet article</translation>
    </message>
    <message>
        <source>This code leads outside the shop</source>
        <translation>Ce code mène hors du magasin</translation>
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
        <source>We do not know this code</source>
        <translation>Nous ne connaissons pas ce code</translation>
    </message>
    <message>
        <source>Try the code on the shelf label, or search by name: we may have something like it.</source>
        <translation>Essayez le code de l’étiquette en rayon ou cherchez par nom&#xa0;: nous avons peut-être un article semblable.</translation>
    </message>
    <message>
        <source>It is not opened here. Show the code of an article or of a shelf label.</source>
        <translation>Il ne s’ouvre pas ici. Présentez le code d’un article ou d’une étiquette en rayon.</translation>
    </message>
    <message>
        <source>Show it to an associate: they find your order with it.</source>
        <translation>Montrez-le à un conseiller&#xa0;: il retrouvera votre commande.</translation>
    </message>
    <message>
        <source>Show it to an associate: they take your basket over.</source>
        <translation>Montrez-le à un conseiller&#xa0;: il reprendra votre panier.</translation>
    </message>
    <message>
        <source>Keep it at hand for the till: your points are counted there.</source>
        <translation>Gardez-la pour la caisse&#xa0;: vos points y sont comptés.</translation>
    </message>
    <message>
        <source>Show the code of an article or of a shelf label, or search by name.</source>
        <translation>Présentez le code d’un article ou d’une étiquette, ou cherchez par nom.</translation>
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
        <source>Scan an article</source>
        <translation>Scanner un article</translation>
    </message>
    <message>
        <source>Look through the range</source>
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
        <translation>L’enregistrement a échoué : cet écran ne peut pas écrire dans son dossier. Le disque est-il plein ?</translation>
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
        <translation>La caméra donne %1.</translation>
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
        <source>A quarter to the right</source>
        <translation>Un quart à droite</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Tête en bas</translation>
    </message>
    <message>
        <source>A quarter to the left</source>
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
        <translation>Ce que l’on voit ; les codes sont lus de la même façon</translation>
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
        <translation>Tenu court en ce moment : une longue pose rend les codes flous.</translation>
    </message>
    <message>
        <source>Automatic is right nearly everywhere: it keeps the exposure short when codes smear.</source>
        <translation>Automatique convient presque partout : la pose est raccourcie quand les codes bougent.</translation>
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
        <source>%1 %</source>
        <extracomment>a share, such as 20 %</extracomment>
        <translation>%1 %</translation>
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
        <source>Pictures a second</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>Readings a second</source>
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
        <translation>juste bien</translation>
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
        <translation>reflet : zones blanches ou noires</translation>
    </message>
    <message>
        <source>fluid</source>
        <comment>pictures a second</comment>
        <translation>fluide</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lent</translation>
    </message>
    <message>
        <source>halting</source>
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
        <translation>calme : rien ne bouge</translation>
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
        <translation>montrez un code</translation>
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
            <numerusform>PIN erroné. Encore %n essai.</numerusform>
            <numerusform>PIN erroné. Encore %n essais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Trop de PIN erronés. Réessayez dans %n minute.</numerusform>
            <numerusform>Trop de PIN erronés. Réessayez dans %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>Trop de PIN erronés. Réessayez dans %n seconde.</numerusform>
            <numerusform>Trop de PIN erronés. Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The camera set-up is locked</source>
        <translation>Le réglage de la caméra est verrouillé</translation>
    </message>
    <message>
        <source>No PIN opens it yet. Make one with the command “comptoir setup-pin”, write the line that it prints into comptoir.toml, and restart this screen.</source>
        <translation>Aucun code PIN ne l’ouvre encore. Créez-en un avec la commande « comptoir setup-pin », copiez la ligne affichée dans comptoir.toml, puis redémarrez cet écran.</translation>
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
        <source>For the IT desk: type the PIN of this terminal.</source>
        <translation>Pour le service informatique : saisissez le code PIN de cette borne.</translation>
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
        <translation>Est-elle branchée ? Un autre programme l’utilise-t-il ? Un nouvel essai a lieu toutes les deux secondes.</translation>
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
        <translation>La connexion demande le réseau, absent pour le moment. Réessayez dans un instant.</translation>
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
        <source>Sign in with your associate number and your PIN. The tablet locks by itself when you put it down.</source>
        <translation>Connectez-vous avec votre numéro de conseiller et votre code PIN. La tablette se verrouille seule quand vous la posez.</translation>
    </message>
    <message>
        <source>Associate number</source>
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
        <translation>Vous déconnecter, %1&#xa0;?</translation>
    </message>
    <message>
        <source>The basket of this sale and the customer&apos;s page are dropped.</source>
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
        <source>Setting out the shop</source>
        <translation>Mise en place du magasin</translation>
    </message>
    <message>
        <source>The shop cannot be reached just now</source>
        <translation>Le magasin est injoignable pour le moment</translation>
    </message>
    <message>
        <source>Our associates are happy to help you. For staff: the hub does not accept this terminal (%1); it goes on trying.</source>
        <translation>Nos conseillers vous aident volontiers. Pour le personnel&#xa0;: le serveur refuse cet appareil (%1)&#xa0;; les essais continuent.</translation>
    </message>
    <message>
        <source>Articles, prices and stock are on their way. This takes a minute, then the screen opens by itself.</source>
        <translation>Articles, prix et stock arrivent. Cela prend une minute, puis l’écran s’ouvre tout seul.</translation>
    </message>
    <message>
        <source>This screen goes on trying and opens by itself. Meanwhile our associates are happy to help you.</source>
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
        <translation>Réf. %1</translation>
    </message>
    <message>
        <source>Figures older than twelve hours are not shown: the store counts again before it sets anything aside for you.</source>
        <translation>Les chiffres de plus de douze heures ne sont pas affichés&#xa0;: le magasin recompte avant de mettre de côté pour vous.</translation>
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
        <source>Last pieces here</source>
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
        <source>Stock not known</source>
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
        <translation>rayon %1, travée %2</translation>
    </message>
    <message>
        <source>aisle %1</source>
        <translation>rayon %1</translation>
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
        <translation>Où souhaitez-vous le retirer&#xa0;?</translation>
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
        <source>No store like that</source>
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
    <name>TabletFrame</name>
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
        <source>On the way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Conseiller</translation>
    </message>
    <message>
        <source>An adviser is on the way</source>
        <translation>Un conseiller arrive</translation>
    </message>
    <message>
        <source>Call an adviser</source>
        <translation>Appeler un conseiller</translation>
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
