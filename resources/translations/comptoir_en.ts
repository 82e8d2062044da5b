<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AccessibilityRow</name>
    <message>
        <source>Larger text, contrast, lower screen</source>
        <translation>Larger text, contrast, lower screen</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibility</translation>
    </message>
</context>
<context>
    <name>AccessibilitySheet</name>
    <message>
        <source>Accessibility</source>
        <translation>Accessibility</translation>
    </message>
    <message>
        <source>These settings apply to your visit, then everything goes back to normal.</source>
        <translation>These settings apply to your visit, then everything goes back to normal.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Text at %1 percent</source>
        <translation>Text at %1 percent</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>size of the text</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>White and yellow on black, thicker lines</source>
        <translation>White and yellow on black, thicker lines</translation>
    </message>
    <message>
        <source>Lower screen</source>
        <translation>Lower screen</translation>
    </message>
    <message>
        <source>What you touch moves down, within reach from a wheelchair</source>
        <translation>What you touch moves down, within reach from a wheelchair</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Less movement</translation>
    </message>
    <message>
        <source>Pages and pictures appear without moving</source>
        <translation>Pages and pictures appear without moving</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sounds</translation>
    </message>
    <message>
        <source>A short tone when a code is read, for keys and for mistakes</source>
        <translation>A short tone when a code is read, for keys and for mistakes</translation>
    </message>
</context>
<context>
    <name>ActionButton</name>
    <message>
        <source>One moment</source>
        <translation>One moment</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Where do we deliver?</source>
        <translation>Where do we deliver?</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>Country: %1</translation>
    </message>
    <message>
        <source>Floor, door code, company (optional)</source>
        <translation>Floor, door code, company (optional)</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Number and street</source>
        <translation>Number and street</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Street and number</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Postcode (optional)</source>
        <translation>Postcode (optional)</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>This is not a postcode for this country: %1. Example: %2</source>
        <translation>This is not a postcode for this country: %1. Example: %2</translation>
    </message>
    <message>
        <source>Please enter the province: type its first letters, then choose it.</source>
        <translation>Please enter the province: type its first letters, then choose it.</translation>
    </message>
</context>
<context>
    <name>AskFrame</name>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nothing to do</translation>
    </message>
    <message>
        <source>No customer is waiting for a call, and everything done on this tablet has been received.</source>
        <translation>No customer is waiting for a call, and everything done on this tablet has been received.</translation>
    </message>
</context>
<context>
    <name>AttentionAside</name>
    <message>
        <source>Dealt with?</source>
        <translation>Dealt with?</translation>
    </message>
    <message>
        <source>“%1” leaves this list. Nothing is deleted: IT still finds it on this tablet, and head office keeps its answer.</source>
        <translation>“%1” leaves this list. Nothing is deleted: IT still finds it on this tablet, and head office keeps its answer.</translation>
    </message>
    <message>
        <source>Yes, it is dealt with</source>
        <translation>Yes, it is dealt with</translation>
    </message>
    <message>
        <source>Keep it in the list</source>
        <translation>Keep it in the list</translation>
    </message>
</context>
<context>
    <name>AttentionCalls</name>
    <message>
        <source>Customers to call</source>
        <translation>Customers to call</translation>
    </message>
    <message>
        <source>An item no longer in the range</source>
        <translation>An item no longer in the range</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>article</comment>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>order number, how long ago</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Will be sent</translation>
    </message>
    <message>
        <source>See</source>
        <translation>See</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>a customer</comment>
        <translation>Call</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <comment>an action</comment>
        <translation>%1, order %2</translation>
    </message>
    <message>
        <source>There are more. They will appear as these are settled.</source>
        <translation>There are more. They will appear as these are settled.</translation>
    </message>
</context>
<context>
    <name>AttentionContact</name>
    <message>
        <source>Already settled</source>
        <translation>Already settled</translation>
    </message>
    <message>
        <source>Contact details need the network</source>
        <translation>Contact details need the network</translation>
    </message>
    <message>
        <source>The contact details cannot be shown</source>
        <translation>The contact details cannot be shown</translation>
    </message>
    <message>
        <source>A colleague has just settled this order.</source>
        <translation>A colleague has just settled this order.</translation>
    </message>
    <message>
        <source>They are only ever looked up live. If the customer is with you, you can still note what they say.</source>
        <translation>They are only ever looked up live. If the customer is with you, you can still note what they say.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>AttentionLines</name>
    <message>
        <source>Item %1</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>pieces, article</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a price</comment>
        <translation>today %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total with delivery</source>
        <translation>Total with delivery</translation>
    </message>
    <message>
        <source>Total today</source>
        <translation>Total today</translation>
    </message>
</context>
<context>
    <name>AttentionNotice</name>
    <message>
        <source>Offline: as of %1</source>
        <comment>time of day</comment>
        <translation>Offline: as of %1</translation>
    </message>
    <message>
        <source>Offline: customers to call are not shown</source>
        <translation>Offline: customers to call are not shown</translation>
    </message>
    <message>
        <source>You belong to another store</source>
        <translation>You belong to another store</translation>
    </message>
    <message>
        <source>Head office did not answer as expected</source>
        <translation>Head office did not answer as expected</translation>
    </message>
    <message>
        <source>New orders are missing, and so are contacts that you have not opened. What you note is kept and sent later.</source>
        <translation>New orders are missing, and so are contacts that you have not opened. What you note is kept and sent later.</translation>
    </message>
    <message>
        <source>They are only ever looked up live. What was done on this tablet is shown, and sent once the network is back.</source>
        <translation>They are only ever looked up live. What was done on this tablet is shown, and sent once the network is back.</translation>
    </message>
    <message>
        <source>Customers to call are shown only to this store’s own staff.</source>
        <translation>Customers to call are shown only to this store’s own staff.</translation>
    </message>
    <message>
        <source>Customers to call are not up to date. Please try again in a moment.</source>
        <translation>Customers to call are not up to date. Please try again in a moment.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>AttentionOrder</name>
    <message>
        <source>Order %1</source>
        <translation>Order %1</translation>
    </message>
    <message>
        <source>What did the customer say?</source>
        <translation>What did the customer say?</translation>
    </message>
    <message>
        <source>Noted on this tablet; it is sent as soon as head office can be reached.</source>
        <translation>Noted on this tablet; it is sent as soon as head office can be reached.</translation>
    </message>
    <message>
        <source>Done: I have called</source>
        <translation>Done: I have called</translation>
    </message>
    <message>
        <source>First say what the customer said</source>
        <translation>First say what the customer said</translation>
    </message>
</context>
<context>
    <name>AttentionParked</name>
    <message>
        <source>Refused by head office</source>
        <translation>Refused by head office</translation>
    </message>
    <message>
        <source>Done on this tablet %1</source>
        <comment>how long ago</comment>
        <translation>Done on this tablet %1</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Dealt with</translation>
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
            <numerusform>%n act to be sent</numerusform>
            <numerusform>%n acts to be sent</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures: %1 of %2</source>
        <translation>Pictures: %1 of %2</translation>
    </message>
    <message>
        <source>Up to date %1</source>
        <comment>how long ago</comment>
        <translation>Up to date %1</translation>
    </message>
    <message>
        <source>No news from head office since start-up</source>
        <translation>No news from head office since start-up</translation>
    </message>
</context>
<context>
    <name>AttentionWords</name>
    <message>
        <source>Out of stock</source>
        <translation>Out of stock</translation>
    </message>
    <message>
        <source>Price has gone up</source>
        <translation>Price has gone up</translation>
    </message>
    <message>
        <source>No longer sold</source>
        <translation>No longer sold</translation>
    </message>
    <message>
        <source>Store not available</source>
        <translation>Store not available</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <comment>an order</comment>
        <translation>Incomplete</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>To be checked</translation>
    </message>
    <message>
        <source>There were not enough left. Nothing is reserved for this order.</source>
        <translation>There were not enough left. Nothing is reserved for this order.</translation>
    </message>
    <message>
        <source>The price has gone up since then. The customer pays no more without agreeing to it.</source>
        <translation>The price has gone up since then. The customer pays no more without agreeing to it.</translation>
    </message>
    <message>
        <source>An item is no longer sold.</source>
        <translation>An item is no longer sold.</translation>
    </message>
    <message>
        <source>The store chosen for pick-up is not taking orders.</source>
        <translation>The store chosen for pick-up is not taking orders.</translation>
    </message>
    <message>
        <source>Something is missing: the address, a way to reach the customer, or a delivery method that we offer.</source>
        <translation>Something is missing: the address, a way to reach the customer, or a delivery method that we offer.</translation>
    </message>
    <message>
        <source>Head office could not accept this order as it was.</source>
        <translation>Head office could not accept this order as it was.</translation>
    </message>
    <message>
        <source>Not possible: there are not enough anywhere yet.</source>
        <translation>Not possible: there are not enough anywhere yet.</translation>
    </message>
    <message>
        <source>Not possible: an item is no longer sold.</source>
        <translation>Not possible: an item is no longer sold.</translation>
    </message>
    <message>
        <source>Not possible: the order is incomplete.</source>
        <translation>Not possible: the order is incomplete.</translation>
    </message>
    <message>
        <source>Out of stock everywhere</source>
        <translation>Out of stock everywhere</translation>
    </message>
    <message>
        <source>Not enough left</source>
        <translation>Not enough left</translation>
    </message>
    <message>
        <source>Keeps the order</source>
        <translation>Keeps the order</translation>
    </message>
    <message>
        <source>Wants something else</source>
        <translation>Wants something else</translation>
    </message>
    <message>
        <source>Cancels the order</source>
        <translation>Cancels the order</translation>
    </message>
    <message>
        <source>Confirmed and reserved, %1 to pay.</source>
        <translation>Confirmed and reserved, %1 to pay.</translation>
    </message>
    <message>
        <source>This order is closed; make the new one in Sale.</source>
        <translation>This order is closed; make the new one in Sale.</translation>
    </message>
    <message>
        <source>This order is closed, nothing stays reserved.</source>
        <translation>This order is closed, nothing stays reserved.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Order %1</translation>
    </message>
    <message>
        <source>Call about order %1: %2</source>
        <comment>number, what was said</comment>
        <translation>Call about order %1: %2</translation>
    </message>
    <message>
        <source>Payment of order %1</source>
        <translation>Payment of order %1</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>an order</comment>
        <translation>kept</translation>
    </message>
    <message>
        <source>replaced</source>
        <comment>an order</comment>
        <translation>replaced</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>an order</comment>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>There are not enough left.</source>
        <translation>There are not enough left.</translation>
    </message>
    <message>
        <source>The price has gone up.</source>
        <translation>The price has gone up.</translation>
    </message>
    <message>
        <source>A colleague has already settled this order differently.</source>
        <translation>A colleague has already settled this order differently.</translation>
    </message>
    <message>
        <source>This store is not handling any order with this number.</source>
        <translation>This store is not handling any order with this number.</translation>
    </message>
    <message>
        <source>The card reader took a different amount from the order total.</source>
        <translation>The card reader took a different amount from the order total.</translation>
    </message>
    <message>
        <source>The order has already been paid. The amount may have been taken twice.</source>
        <translation>The order has already been paid. The amount may have been taken twice.</translation>
    </message>
    <message>
        <source>The order is no longer valid. The amount may have to be refunded.</source>
        <translation>The order is no longer valid. The amount may have to be refunded.</translation>
    </message>
    <message>
        <source>Head office has something else under the same name. IT can see more.</source>
        <translation>Head office has something else under the same name. IT can see more.</translation>
    </message>
    <message>
        <source>Head office could not read it, or may not accept it from this tablet.</source>
        <translation>Head office could not read it, or may not accept it from this tablet.</translation>
    </message>
    <message>
        <source>Head office refused it (%1).</source>
        <comment>a word for IT</comment>
        <translation>Head office refused it (%1).</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Start page</source>
        <translation>Start page</translation>
    </message>
    <message>
        <source>Touch the screen to begin</source>
        <translation>Touch the screen to begin</translation>
    </message>
</context>
<context>
    <name>AttractPeek</name>
    <message numerus="yes">
        <source>%1 · %n review(s)</source>
        <translation>
            <numerusform>%1 · %n review</numerusform>
            <numerusform>%1 · %n reviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttractWords</name>
    <message>
        <source>Touch the screen
to begin</source>
        <translation>Touch the screen
to begin</translation>
    </message>
    <message>
        <source>Touch the screen
or show a code</source>
        <translation>Touch the screen
or show a code</translation>
    </message>
    <message>
        <source>QR code or barcode of an item, on the box or on the shelf</source>
        <translation>QR code or barcode of an item, on the box or on the shelf</translation>
    </message>
</context>
<context>
    <name>Basket</name>
    <message>
        <source>Your basket</source>
        <translation>Your basket</translation>
    </message>
    <message>
        <source>Your basket is empty</source>
        <translation>Your basket is empty</translation>
    </message>
    <message>
        <source>Scan the code of an item, or browse the whole range.</source>
        <translation>Scan the code of an item, or browse the whole range.</translation>
    </message>
    <message>
        <source>Scan an item</source>
        <translation>Scan an item</translation>
    </message>
    <message>
        <source>Browse the range</source>
        <translation>Browse the range</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Delivery</translation>
    </message>
    <message numerus="yes">
        <source>Total, %n item(s)</source>
        <translation>
            <numerusform>Total, %n item</numerusform>
            <numerusform>Total, %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>First remove what is no longer sold</source>
        <translation>First remove what is no longer sold</translation>
    </message>
</context>
<context>
    <name>BasketAccount</name>
    <message>
        <source>%1: %2 points</source>
        <comment>first name, number</comment>
        <translation>%1: %2 points</translation>
    </message>
    <message>
        <source>Your card is registered</source>
        <translation>Your card is registered</translation>
    </message>
    <message>
        <source>The points for this order will be added. Your points cannot be used at the moment: there is no connection.</source>
        <translation>The points for this order will be added. Your points cannot be used at the moment: there is no connection.</translation>
    </message>
    <message>
        <source>With your loyalty card or your phone number</source>
        <translation>With your loyalty card or your phone number</translation>
    </message>
    <message>
        <source>Not me</source>
        <translation>Not me</translation>
    </message>
    <message>
        <source>Collect and use your points</source>
        <translation>Collect and use your points</translation>
    </message>
    <message>
        <source>Your points cannot be used at the moment: there is no connection.</source>
        <translation>Your points cannot be used at the moment: there is no connection.</translation>
    </message>
    <message>
        <source>Use %1 points</source>
        <translation>Use %1 points</translation>
    </message>
    <message>
        <source>%1 less to pay</source>
        <translation>%1 less to pay</translation>
    </message>
    <message>
        <source>A voucher cannot be used at the moment: there is no connection.</source>
        <translation>A voucher cannot be used at the moment: there is no connection.</translation>
    </message>
    <message>
        <source>Voucher of %1</source>
        <translation>Voucher of %1</translation>
    </message>
    <message>
        <source>Can be used once, in full. Valid until %1.</source>
        <translation>Can be used once, in full. Valid until %1.</translation>
    </message>
</context>
<context>
    <name>BasketBenefits</name>
    <message>
        <source>Add another code</source>
        <translation>Add another code</translation>
    </message>
    <message>
        <source>Add a discount code</source>
        <translation>Add a discount code</translation>
    </message>
</context>
<context>
    <name>BasketCode</name>
    <message>
        <source>Take it and pay at the till</source>
        <translation>Take it and pay at the till</translation>
    </message>
    <message>
        <source>Scan this code with your phone, or show it to a member of staff: the till will read your basket from it. It works once, for half an hour.</source>
        <translation>Scan this code with your phone, or show it to a member of staff: the till will read your basket from it. It works once, for half an hour.</translation>
    </message>
    <message>
        <source>QR code of your basket</source>
        <translation>QR code of your basket</translation>
    </message>
    <message>
        <source>Where to find it in this store</source>
        <translation>Where to find it in this store</translation>
    </message>
    <message>
        <source>Aisle %1, bay %2</source>
        <translation>Aisle %1, bay %2</translation>
    </message>
    <message>
        <source>Please ask a member of staff</source>
        <translation>Please ask a member of staff</translation>
    </message>
    <message>
        <source>Finish and clear the screen</source>
        <translation>Finish and clear the screen</translation>
    </message>
</context>
<context>
    <name>BasketCodeSheet</name>
    <message>
        <source>Take your basket with you</source>
        <translation>Take your basket with you</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code.</source>
        <translation>Point your phone’s camera at the code.</translation>
    </message>
    <message>
        <source>QR code of your basket</source>
        <translation>QR code of your basket</translation>
    </message>
</context>
<context>
    <name>BasketHandover</name>
    <message>
        <source>QR code of your basket</source>
        <translation>QR code of your basket</translation>
    </message>
    <message>
        <source>Take your basket with you</source>
        <translation>Take your basket with you</translation>
    </message>
    <message>
        <source>Scan this code with your phone, or show it to a member of staff or at the till: your basket opens there. It works once, for half an hour. It contains nothing personal.</source>
        <translation>Scan this code with your phone, or show it to a member of staff or at the till: your basket opens there. It works once, for half an hour. It contains nothing personal.</translation>
    </message>
    <message>
        <source>Make it larger</source>
        <translation>Make it larger</translation>
    </message>
</context>
<context>
    <name>BasketLines</name>
    <message>
        <source>%1 each</source>
        <translation>%1 each</translation>
    </message>
    <message>
        <source>The price has changed since you added it.</source>
        <translation>The price has changed since you added it.</translation>
    </message>
    <message>
        <source>No longer sold. Please remove it.</source>
        <translation>No longer sold. Please remove it.</translation>
    </message>
</context>
<context>
    <name>BasketUndo</name>
    <message>
        <source>Removed from the basket</source>
        <translation>Removed from the basket</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Put it back</translation>
    </message>
</context>
<context>
    <name>BenefitWords</name>
    <message>
        <source>One moment, we are checking it.</source>
        <translation>One moment, we are checking it.</translation>
    </message>
    <message>
        <source>Checked when the order is confirmed. If it is valid, you pay less; if not, the price shown applies.</source>
        <translation>Checked when the order is confirmed. If it is valid, you pay less; if not, the price shown applies.</translation>
    </message>
    <message>
        <source>This code is not valid yet.</source>
        <translation>This code is not valid yet.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>This code has expired.</translation>
    </message>
    <message>
        <source>Spend %1 more to use this code.</source>
        <translation>Spend %1 more to use this code.</translation>
    </message>
    <message>
        <source>Nothing in your basket is part of this offer.</source>
        <translation>Nothing in your basket is part of this offer.</translation>
    </message>
    <message>
        <source>Applies as soon as you choose a paid delivery.</source>
        <translation>Applies as soon as you choose a paid delivery.</translation>
    </message>
    <message>
        <source>All of these codes have been used.</source>
        <translation>All of these codes have been used.</translation>
    </message>
    <message>
        <source>You have already used this code.</source>
        <translation>You have already used this code.</translation>
    </message>
    <message>
        <source>Cannot be combined with the other code.</source>
        <translation>Cannot be combined with the other code.</translation>
    </message>
    <message>
        <source>We do not recognise this code. Please check it again.</source>
        <translation>We do not recognise this code. Please check it again.</translation>
    </message>
    <message>
        <source>This code is already in your basket.</source>
        <translation>This code is already in your basket.</translation>
    </message>
    <message>
        <source>No more codes can be used in one order.</source>
        <translation>No more codes can be used in one order.</translation>
    </message>
    <message>
        <source>A code has only letters and digits.</source>
        <translation>A code has only letters and digits.</translation>
    </message>
    <message>
        <source>Your voucher</source>
        <translation>Your voucher</translation>
    </message>
    <message>
        <source>%1 of your points</source>
        <translation>%1 of your points</translation>
    </message>
    <message>
        <source>There is no card with this number. Please show the card again, or use your phone number.</source>
        <translation>There is no card with this number. Please show the card again, or use your phone number.</translation>
    </message>
    <message>
        <source>This is not the code that was sent. Please check it again.</source>
        <translation>This is not the code that was sent. Please check it again.</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>The code has six digits.</translation>
    </message>
    <message>
        <source>This code has expired. Please ask for another one.</source>
        <translation>This code has expired. Please ask for another one.</translation>
    </message>
    <message>
        <source>Too many tries. Please wait a quarter of an hour, or ask a member of staff.</source>
        <translation>Too many tries. Please wait a quarter of an hour, or ask a member of staff.</translation>
    </message>
    <message>
        <source>This needs a connection, and there is none at the moment. You can still order.</source>
        <translation>This needs a connection, and there is none at the moment. You can still order.</translation>
    </message>
    <message numerus="yes">
        <source>This basket earns %n point(s)</source>
        <translation>
            <numerusform>This basket earns %n point</numerusform>
            <numerusform>This basket earns %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BigField</name>
    <message>
        <source>Looks right</source>
        <translation>Looks right</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>CameraSetup</name>
    <message>
        <source>Camera set-up</source>
        <translation>Camera set-up</translation>
    </message>
    <message>
        <source>Pictures are only viewed: they are neither kept nor sent.</source>
        <translation>Pictures are only viewed: they are neither kept nor sent.</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>The whole range</source>
        <translation>The whole range</translation>
    </message>
    <message>
        <source>Nothing in this department at the moment</source>
        <translation>Nothing in this department at the moment</translation>
    </message>
    <message>
        <source>Please see our other departments.</source>
        <translation>Please see our other departments.</translation>
    </message>
    <message>
        <source>Browse the range</source>
        <translation>Browse the range</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Remove all filters</translation>
    </message>
</context>
<context>
    <name>CategoryHead</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckoutProgress</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Step %1 of %2: %3</translation>
    </message>
</context>
<context>
    <name>CheckoutSteps</name>
    <message>
        <source>Delivery</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Pick-up</source>
        <translation>Pick-up</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Contact details</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
</context>
<context>
    <name>CheckoutWords</name>
    <message>
        <source>today at %1</source>
        <translation>today at %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>tomorrow at %1</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>day and hour</comment>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <comment>a moment</comment>
        <translation>to be confirmed</translation>
    </message>
    <message>
        <source>Everything in stock</source>
        <translation>Everything in stock</translation>
    </message>
    <message>
        <source>%1 in stock</source>
        <translation>%1 in stock</translation>
    </message>
    <message>
        <source>Only %1 left</source>
        <translation>Only %1 left</translation>
    </message>
    <message>
        <source>%1 of %2 items in stock</source>
        <translation>%1 of %2 items in stock</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Out of stock</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <comment>stock</comment>
        <translation>To be confirmed</translation>
    </message>
    <message>
        <source>Stock unknown</source>
        <translation>Stock unknown</translation>
    </message>
    <message>
        <source>The store will check</source>
        <comment>stock</comment>
        <translation>The store will check</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Open until %1</translation>
    </message>
    <message>
        <source>Closed, opens at %1</source>
        <translation>Closed, opens at %1</translation>
    </message>
    <message>
        <source>Closed, opens tomorrow at %1</source>
        <translation>Closed, opens tomorrow at %1</translation>
    </message>
    <message>
        <source>Closed, opens %1 at %2</source>
        <comment>day and hour</comment>
        <translation>Closed, opens %1 at %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a store</comment>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Take it now, pay at the till</source>
        <translation>Take it now, pay at the till</translation>
    </message>
    <message>
        <source>Pick up in this store</source>
        <translation>Pick up in this store</translation>
    </message>
    <message>
        <source>Pick up in another store</source>
        <translation>Pick up in another store</translation>
    </message>
    <message>
        <source>Delivered to your home</source>
        <translation>Delivered to your home</translation>
    </message>
    <message>
        <source>Express to your home</source>
        <translation>Express to your home</translation>
    </message>
    <message>
        <source>In stock here. We show you where it is and give you a code for the till.</source>
        <translation>In stock here. We show you where it is and give you a code for the till.</translation>
    </message>
    <message>
        <source>Sent here from another store. Ready %1.</source>
        <translation>Sent here from another store. Ready %1.</translation>
    </message>
    <message>
        <source>At the counter. Ready %1.</source>
        <translation>At the counter. Ready %1.</translation>
    </message>
    <message>
        <source>%1 is nearest, after a transfer: %2.</source>
        <translation>%1 is nearest, after a transfer: %2.</translation>
    </message>
    <message>
        <source>%1 is nearest: %2.</source>
        <translation>%1 is nearest: %2.</translation>
    </message>
    <message>
        <source>By %1 at the latest.</source>
        <comment>day of a delivery</comment>
        <translation>By %1 at the latest.</translation>
    </message>
    <message>
        <source>Not all of it is in stock here.</source>
        <translation>Not all of it is in stock here.</translation>
    </message>
    <message>
        <source>The stock here must be checked. Please ask a member of staff.</source>
        <translation>The stock here must be checked. Please ask a member of staff.</translation>
    </message>
    <message>
        <source>Not available for this quantity at the moment.</source>
        <translation>Not available for this quantity at the moment.</translation>
    </message>
    <message>
        <source>Not all of it is ready in our warehouse.</source>
        <translation>Not all of it is ready in our warehouse.</translation>
    </message>
    <message>
        <source>Not offered at the moment.</source>
        <translation>Not offered at the moment.</translation>
    </message>
    <message>
        <source>The @ sign is missing from this address.</source>
        <translation>The @ sign is missing from this address.</translation>
    </message>
    <message>
        <source>This address does not look complete. Example: name@example.org</source>
        <translation>This address does not look complete. Example: name@example.org</translation>
    </message>
    <message>
        <source>Text messages need a mobile number: 06 or 07.</source>
        <translation>Text messages need a mobile number: 06 or 07.</translation>
    </message>
    <message>
        <source>This number does not look complete. Example: 06 39 98 12 34</source>
        <translation>This number does not look complete. Example: 06 39 98 12 34</translation>
    </message>
    <message>
        <source>A French postcode has five digits. Example: 37000</source>
        <translation>A French postcode has five digits. Example: 37000</translation>
    </message>
    <message>
        <source>Please enter a name that we can call out.</source>
        <translation>Please enter a name that we can call out.</translation>
    </message>
    <message>
        <source>Please check this line: it has no letters.</source>
        <translation>Please check this line: it has no letters.</translation>
    </message>
    <message>
        <source>Please enter your name.</source>
        <translation>Please enter your name.</translation>
    </message>
    <message>
        <source>Please enter your e-mail address.</source>
        <translation>Please enter your e-mail address.</translation>
    </message>
    <message>
        <source>Please enter your mobile number.</source>
        <translation>Please enter your mobile number.</translation>
    </message>
    <message>
        <source>Please enter the number and the street.</source>
        <translation>Please enter the number and the street.</translation>
    </message>
    <message>
        <source>Please enter the postcode.</source>
        <translation>Please enter the postcode.</translation>
    </message>
    <message>
        <source>Please enter the town.</source>
        <translation>Please enter the town.</translation>
    </message>
    <message>
        <source>Your order could not be saved. Nothing was ordered, and what you entered is still here. Please try again, or ask a member of staff.</source>
        <translation>Your order could not be saved. Nothing was ordered, and what you entered is still here. Please try again, or ask a member of staff.</translation>
    </message>
    <message>
        <source>This device is not connected to the shop yet. Nothing was ordered. Please ask a member of staff.</source>
        <translation>This device is not connected to the shop yet. Nothing was ordered. Please ask a member of staff.</translation>
    </message>
    <message>
        <source>Something is missing from this order. Nothing was ordered. Please check each line.</source>
        <translation>Something is missing from this order. Nothing was ordered. Please check each line.</translation>
    </message>
    <message>
        <source>Somebody was quicker: there are not enough left.</source>
        <translation>Somebody was quicker: there are not enough left.</translation>
    </message>
    <message>
        <source>The price has gone up since you saw it. You pay no more without agreeing to it.</source>
        <translation>The price has gone up since you saw it. You pay no more without agreeing to it.</translation>
    </message>
    <message>
        <source>An item is no longer sold.</source>
        <translation>An item is no longer sold.</translation>
    </message>
    <message>
        <source>The chosen store is not taking orders at the moment.</source>
        <translation>The chosen store is not taking orders at the moment.</translation>
    </message>
    <message>
        <source>We could not read part of your order.</source>
        <translation>We could not read part of your order.</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>This item is not in our range. Try searching by name.</source>
        <translation>This item is not in our range. Try searching by name.</translation>
    </message>
    <message>
        <source>This is not the code of an item.</source>
        <translation>This is not the code of an item.</translation>
    </message>
    <message>
        <source>The code does not match: please check the digits again.</source>
        <translation>The code does not match: please check the digits again.</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Enter the code</translation>
    </message>
    <message>
        <source>The 8 to 14 digits below the bars, or the reference on the label</source>
        <translation>The 8 to 14 digits below the bars, or the reference on the label</translation>
    </message>
    <message>
        <source>For example 13 digits below a barcode</source>
        <translation>For example 13 digits below a barcode</translation>
    </message>
    <message>
        <source>Show the product</source>
        <translation>Show the product</translation>
    </message>
    <message>
        <source>First enter the digits</source>
        <translation>First enter the digits</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Thank you, %1.</source>
        <translation>Thank you, %1.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Thank you.</translation>
    </message>
    <message>
        <source>We need a word with you about your order first.</source>
        <translation>We need a word with you about your order first.</translation>
    </message>
    <message>
        <source>Your order is confirmed.</source>
        <translation>Your order is confirmed.</translation>
    </message>
    <message>
        <source>Your order is saved here and will be confirmed as soon as possible.</source>
        <translation>Your order is saved here and will be confirmed as soon as possible.</translation>
    </message>
    <message>
        <source>Confirmed, and set aside for you</source>
        <translation>Confirmed, and set aside for you</translation>
    </message>
    <message>
        <source>We are confirming your order</source>
        <translation>We are confirming your order</translation>
    </message>
    <message>
        <source>This device is not connected at the moment</source>
        <translation>This device is not connected at the moment</translation>
    </message>
    <message>
        <source>Nothing is charged. Please show this number to a member of staff: they will find a solution with you.</source>
        <translation>Nothing is charged. Please show this number to a member of staff: they will find a solution with you.</translation>
    </message>
    <message>
        <source>It is paid. There is nothing left to pay.</source>
        <translation>It is paid. There is nothing left to pay.</translation>
    </message>
    <message>
        <source>We are still checking with the card reader. Please do not pay a second time.</source>
        <translation>We are still checking with the card reader. Please do not pay a second time.</translation>
    </message>
    <message>
        <source>Nothing is charged until you pay: here by card, with your phone, or at the till.</source>
        <translation>Nothing is charged until you pay: here by card, with your phone, or at the till.</translation>
    </message>
    <message>
        <source>Nothing is charged until you pay, here with your phone or at the till.</source>
        <translation>Nothing is charged until you pay, here with your phone or at the till.</translation>
    </message>
    <message>
        <source>It takes a few seconds. You need not wait.</source>
        <translation>It takes a few seconds. You need not wait.</translation>
    </message>
    <message>
        <source>Your order is kept safe on it and will be sent as soon as the connection is back.</source>
        <translation>Your order is kept safe on it and will be sent as soon as the connection is back.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish and clear the screen</source>
        <translation>Finish and clear the screen</translation>
    </message>
    <message>
        <source>This screen clears itself in %1&#xa0;s. Touch it to keep it.</source>
        <translation>This screen clears itself in %1&#xa0;s. Touch it to keep it.</translation>
    </message>
    <message>
        <source>This screen clears itself when you leave.</source>
        <translation>This screen clears itself when you leave.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Thank you</translation>
    </message>
    <message>
        <source>Tell us what you think</source>
        <translation>Tell us what you think</translation>
    </message>
    <message>
        <source>Thank you for your opinion</source>
        <translation>Thank you for your opinion</translation>
    </message>
</context>
<context>
    <name>ConfirmationMore</name>
    <message numerus="yes">
        <source>%n point(s) have been added to your account.</source>
        <translation>
            <numerusform>%n point has been added to your account.</numerusform>
            <numerusform>%n points have been added to your account.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) will be added when the order is confirmed.</source>
        <translation>
            <numerusform>%n point will be added when the order is confirmed.</numerusform>
            <numerusform>%n points will be added when the order is confirmed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your discount code is checked when the order is confirmed. If it is valid, you pay less.</source>
        <translation>Your discount code is checked when the order is confirmed. If it is valid, you pay less.</translation>
    </message>
    <message>
        <source>You pick up the rest at %1, with the same number. We will write to you when it is ready.</source>
        <translation>You pick up the rest at %1, with the same number. We will write to you when it is ready.</translation>
    </message>
    <message>
        <source>QR code for the till</source>
        <translation>QR code for the till</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that you take now: show this code at the till.</source>
        <translation>
            <numerusform>%n item that you take now: show this code at the till.</numerusform>
            <numerusform>%n items that you take now: show this code at the till.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfirmationPay</name>
    <message>
        <source>Pay with my phone</source>
        <translation>Pay with my phone</translation>
    </message>
    <message>
        <source>Once we know what the card reader has done.</source>
        <translation>Once we know what the card reader has done.</translation>
    </message>
    <message>
        <source>As soon as the order is confirmed. You can also pay at the till.</source>
        <translation>As soon as the order is confirmed. You can also pay at the till.</translation>
    </message>
    <message>
        <source>Without a connection you pay at the till, with this code.</source>
        <translation>Without a connection you pay at the till, with this code.</translation>
    </message>
</context>
<context>
    <name>ConfirmationReceipt</name>
    <message>
        <source>Would you like a receipt?</source>
        <translation>Would you like a receipt?</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Sent by e-mail</source>
        <translation>Sent by e-mail</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>By e-mail</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>On my phone</translation>
    </message>
</context>
<context>
    <name>ConfirmationSteps</name>
    <message>
        <source>To %1.</source>
        <translation>To %1.</translation>
    </message>
    <message>
        <source>To the contact on file.</source>
        <translation>To the contact on file.</translation>
    </message>
    <message>
        <source>And now?</source>
        <translation>And now?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Saved on this device</translation>
    </message>
    <message>
        <source>%1 · nothing is charged</source>
        <translation>%1 · nothing is charged</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>To be settled</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Confirmation by SMS</source>
        <translation>Confirmation by SMS</translation>
    </message>
    <message>
        <source>Confirmation by e-mail</source>
        <translation>Confirmation by e-mail</translation>
    </message>
    <message>
        <source>%1 The item is then set aside for you. If the price or the stock has changed, we will ask you first.</source>
        <translation>%1 The item is then set aside for you. If the price or the stock has changed, we will ask you first.</translation>
    </message>
    <message>
        <source>Prepared at %1</source>
        <translation>Prepared at %1</translation>
    </message>
    <message>
        <source>Payment at the till</source>
        <translation>Payment at the till</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Payment is being checked</source>
        <translation>Payment is being checked</translation>
    </message>
    <message>
        <source>With this code, at any till of this store.</source>
        <translation>With this code, at any till of this store.</translation>
    </message>
    <message>
        <source>Ready %1. Wait for our message before you set out.</source>
        <translation>Ready %1. Wait for our message before you set out.</translation>
    </message>
    <message>
        <source>Wait for our message before you set out.</source>
        <translation>Wait for our message before you set out.</translation>
    </message>
    <message>
        <source>Pick-up and payment there</source>
        <translation>Pick-up and payment there</translation>
    </message>
    <message>
        <source>Delivery to your home</source>
        <translation>Delivery to your home</translation>
    </message>
    <message>
        <source>Pick-up there</source>
        <translation>Pick-up there</translation>
    </message>
    <message>
        <source>With this code and proof of identity.</source>
        <translation>With this code and proof of identity.</translation>
    </message>
</context>
<context>
    <name>ConfirmationTerminal</name>
    <message>
        <source>Where is my payment?</source>
        <translation>Where is my payment?</translation>
    </message>
    <message>
        <source>Pay here by card</source>
        <translation>Pay here by card</translation>
    </message>
    <message>
        <source>As soon as the order is confirmed. You can also pay at the till.</source>
        <translation>As soon as the order is confirmed. You can also pay at the till.</translation>
    </message>
</context>
<context>
    <name>ConsentLine</name>
    <message>
        <source>Agreed</source>
        <comment>consent</comment>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>consent</comment>
        <translation>Refused</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Who is the order for?</source>
        <translation>Who is the order for?</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>What is your name?</translation>
    </message>
    <message>
        <source>We will call it out when you pick up your order.</source>
        <translation>We will call it out when you pick up your order.</translation>
    </message>
    <message>
        <source>It will be written on the parcel.</source>
        <translation>It will be written on the parcel.</translation>
    </message>
    <message>
        <source>First name and surname</source>
        <translation>First name and surname</translation>
    </message>
</context>
<context>
    <name>ContactReach</name>
    <message>
        <source>How may we reach the customer?</source>
        <translation>How may we reach the customer?</translation>
    </message>
    <message>
        <source>Which mobile number may we write to?</source>
        <translation>Which mobile number may we write to?</translation>
    </message>
    <message>
        <source>Which e-mail address may we write to?</source>
        <translation>Which e-mail address may we write to?</translation>
    </message>
    <message>
        <source>We will write to you when your order is ready at %1.</source>
        <translation>We will write to you when your order is ready at %1.</translation>
    </message>
    <message>
        <source>We will write to you when your parcel leaves.</source>
        <translation>We will write to you when your parcel leaves.</translation>
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
        <translation>Contact on file</translation>
    </message>
    <message>
        <source>Head office uses what %1 has on file. You do not see it.</source>
        <translation>Head office uses what %1 has on file. You do not see it.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Only to follow this order. Erased from this screen as soon as you leave.</source>
        <translation>Only to follow this order. Erased from this screen as soon as you leave.</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Mobile number</translation>
    </message>
</context>
<context>
    <name>CountrySheet</name>
    <message>
        <source>Delivery country</source>
        <translation>Delivery country</translation>
    </message>
    <message>
        <source>The price and day of delivery depend on the country.</source>
        <translation>The price and day of delivery depend on the country.</translation>
    </message>
</context>
<context>
    <name>CouponEntry</name>
    <message>
        <source>Discount code</source>
        <translation>Discount code</translation>
    </message>
    <message>
        <source>As it is printed on the leaflet or written in the message</source>
        <translation>As it is printed on the leaflet or written in the message</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Use this code</translation>
    </message>
    <message>
        <source>First enter the code</source>
        <translation>First enter the code</translation>
    </message>
</context>
<context>
    <name>CouponRow</name>
    <message>
        <source>Remove</source>
        <comment>a discount code</comment>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove the code %1</source>
        <translation>Remove the code %1</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Last purchases</source>
        <translation>Last purchases</translation>
    </message>
    <message>
        <source>No purchases yet, in any channel.</source>
        <translation>No purchases yet, in any channel.</translation>
    </message>
    <message>
        <source>Other customer</source>
        <translation>Other customer</translation>
    </message>
    <message>
        <source>Start a sale</source>
        <translation>Start a sale</translation>
    </message>
</context>
<context>
    <name>CustomerIdentity</name>
    <message>
        <source>No. %1 · since %2</source>
        <translation>No. %1 · since %2</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>%1 voucher in %2 points</source>
        <comment>money, number</comment>
        <translation>%1 voucher in %2 points</translation>
    </message>
    <message>
        <source>%1 voucher</source>
        <translation>%1 voucher</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Last visit</translation>
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
        <translation>Bronze loyalty</translation>
    </message>
    <message>
        <source>Silver loyalty</source>
        <translation>Silver loyalty</translation>
    </message>
    <message>
        <source>Gold loyalty</source>
        <translation>Gold loyalty</translation>
    </message>
    <message>
        <source>Last feedback</source>
        <translation>Last feedback</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Likes</translation>
    </message>
    <message>
        <source>Wish list</source>
        <translation>Wish list</translation>
    </message>
    <message>
        <source>Store</source>
        <comment>a channel</comment>
        <translation>Store</translation>
    </message>
    <message>
        <source>Website</source>
        <comment>a channel</comment>
        <translation>Website</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <comment>a channel</comment>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>App</source>
        <comment>a channel</comment>
        <translation>App</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>a channel</comment>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>a channel</comment>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>Picked up</translation>
    </message>
    <message>
        <source>Return open</source>
        <translation>Return open</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Being prepared</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>On its way</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Not picked up</source>
        <translation>Not picked up</translation>
    </message>
    <message>
        <source>Needs a call</source>
        <translation>Needs a call</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Hello %1, who is with you?</source>
        <translation>Hello %1, who is with you?</translation>
    </message>
    <message>
        <source>First name, surname</source>
        <translation>First name, surname</translation>
    </message>
    <message>
        <source>Scan the card</source>
        <translation>Scan the card</translation>
    </message>
    <message>
        <source>There are more: type a little more of the name.</source>
        <translation>There are more: type a little more of the name.</translation>
    </message>
</context>
<context>
    <name>CustomersState</name>
    <message>
        <source>This needs the network</source>
        <translation>This needs the network</translation>
    </message>
    <message>
        <source>This is not possible at the moment</source>
        <translation>This is not possible at the moment</translation>
    </message>
    <message>
        <source>Nobody has this card</source>
        <translation>Nobody has this card</translation>
    </message>
    <message>
        <source>Nobody with that name</source>
        <translation>Nobody with that name</translation>
    </message>
    <message>
        <source>Type a name, or scan the loyalty card</source>
        <translation>Type a name, or scan the loyalty card</translation>
    </message>
    <message>
        <source>Customers are only ever looked up live, and nothing about them stays on this tablet. Products, stock and orders still work.</source>
        <translation>Customers are only ever looked up live, and nothing about them stays on this tablet. Products, stock and orders still work.</translation>
    </message>
    <message>
        <source>Head office did not answer as expected. Please try again in a moment.</source>
        <translation>Head office did not answer as expected. Please try again in a moment.</translation>
    </message>
    <message>
        <source>Check the number on the card, or search by name.</source>
        <translation>Check the number on the card, or search by name.</translation>
    </message>
    <message>
        <source>Check the spelling, or try the surname only.</source>
        <translation>Check the spelling, or try the surname only.</translation>
    </message>
    <message>
        <source>Every look-up is recorded, as your customers have been told.</source>
        <translation>Every look-up is recorded, as your customers have been told.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>FacetWords</name>
    <message>
        <source>In stock</source>
        <translation>In stock</translation>
    </message>
    <message>
        <source>On offer</source>
        <translation>On offer</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Customer reviews</source>
        <translation>Customer reviews</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>In stock in this store</source>
        <translation>In stock in this store</translation>
    </message>
    <message>
        <source>On offer today</source>
        <translation>On offer today</translation>
    </message>
    <message>
        <source>%1 stars and over</source>
        <translation>%1 stars and over</translation>
    </message>
    <message>
        <source>Under %1</source>
        <comment>a price</comment>
        <translation>Under %1</translation>
    </message>
    <message>
        <source>%1 and over</source>
        <comment>a price</comment>
        <translation>%1 and over</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two prices</comment>
        <translation>%1 to %2</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Thank you. It helps us.</source>
        <translation>Thank you. It helps us.</translation>
    </message>
    <message>
        <source>How likely are you to recommend us to somebody you know?</source>
        <translation>How likely are you to recommend us to somebody you know?</translation>
    </message>
    <message>
        <source>The team of this store reads what is said here.</source>
        <translation>The team of this store reads what is said here.</translation>
    </message>
    <message>
        <source>From 0, not at all, to 10, certainly. Nobody will know that it was you.</source>
        <translation>From 0, not at all, to 10, certainly. Nobody will know that it was you.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>First choose a number</source>
        <translation>First choose a number</translation>
    </message>
    <message>
        <source>What should we know? (optional)</source>
        <translation>What should we know? (optional)</translation>
    </message>
    <message>
        <source>Please give no names or phone numbers.</source>
        <translation>Please give no names or phone numbers.</translation>
    </message>
    <message>
        <source>I would like an answer</source>
        <translation>I would like an answer</translation>
    </message>
    <message>
        <source>We then keep your contact details with what you said, for that purpose only and for 90 days at most.</source>
        <translation>We then keep your contact details with what you said, for that purpose only and for 90 days at most.</translation>
    </message>
    <message>
        <source>E-mail address or phone number</source>
        <translation>E-mail address or phone number</translation>
    </message>
</context>
<context>
    <name>FeedbackScale</name>
    <message>
        <source>From 0 to 10</source>
        <translation>From 0 to 10</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 of 10</translation>
    </message>
    <message>
        <source>0: not at all</source>
        <translation>0: not at all</translation>
    </message>
    <message>
        <source>10: certainly</source>
        <translation>10: certainly</translation>
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
        <translation>Remove the filter %1</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Remove all filters</translation>
    </message>
</context>
<context>
    <name>FilterGroup</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
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
        <translation>These products do not differ in anything.</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Remove all filters</translation>
    </message>
    <message numerus="yes">
        <source>See %n product(s)</source>
        <translation>
            <numerusform>See %n product</numerusform>
            <numerusform>See %n products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloorPlan</name>
    <message>
        <source>Tills</source>
        <translation>Tills</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Entrance</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>You are here</translation>
    </message>
</context>
<context>
    <name>Fulfilment</name>
    <message>
        <source>How would you like to get it?</source>
        <translation>How would you like to get it?</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>This device is not connected at the moment</source>
        <translation>This device is not connected at the moment</translation>
    </message>
    <message>
        <source>You can still order. We will confirm as soon as the connection is back.</source>
        <translation>You can still order. We will confirm as soon as the connection is back.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Choose for each item</source>
        <translation>Choose for each item</translation>
    </message>
    <message>
        <source>Choose the store</source>
        <translation>Choose the store</translation>
    </message>
    <message>
        <source>Show the code for the till</source>
        <translation>Show the code for the till</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>None of these is possible at the moment. Please ask a member of staff.</source>
        <translation>None of these is possible at the moment. Please ask a member of staff.</translation>
    </message>
</context>
<context>
    <name>FulfilmentLines</name>
    <message>
        <source>For each item</source>
        <translation>For each item</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity, variant</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>One of the items is not available at the moment. Please remove it, or ask a member of staff.</source>
        <translation>One of the items is not available at the moment. Please remove it, or ask a member of staff.</translation>
    </message>
</context>
<context>
    <name>HandoverNotice</name>
    <message>
        <source>One moment, the basket is opening</source>
        <translation>One moment, the basket is opening</translation>
    </message>
    <message>
        <source>This basket code has expired</source>
        <translation>This basket code has expired</translation>
    </message>
    <message>
        <source>This basket code has already been used</source>
        <translation>This basket code has already been used</translation>
    </message>
    <message>
        <source>This basket is not from one of our devices</source>
        <translation>This basket is not from one of our devices</translation>
    </message>
    <message>
        <source>This basket code has been changed</source>
        <translation>This basket code has been changed</translation>
    </message>
    <message>
        <source>This basket code contains too much</source>
        <translation>This basket code contains too much</translation>
    </message>
    <message>
        <source>Nothing in this basket is sold any more</source>
        <translation>Nothing in this basket is sold any more</translation>
    </message>
    <message>
        <source>This basket code cannot be read</source>
        <translation>This basket code cannot be read</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) transferred</source>
        <translation>
            <numerusform>%n item transferred</numerusform>
            <numerusform>%n items transferred</numerusform>
        </translation>
    </message>
    <message>
        <source>It works for half an hour. Open the basket again where it was made: a new code is shown there.</source>
        <translation>It works for half an hour. Open the basket again where it was made: a new code is shown there.</translation>
    </message>
    <message>
        <source>A code works once. Open the basket again where it was made: a new code is shown there.</source>
        <translation>A code works once. Open the basket again where it was made: a new code is shown there.</translation>
    </message>
    <message>
        <source>Nothing was transferred. Scan the items instead.</source>
        <translation>Nothing was transferred. Scan the items instead.</translation>
    </message>
    <message>
        <source>It is no longer as it was made, so nothing was transferred. Scan the items instead.</source>
        <translation>It is no longer as it was made, so nothing was transferred. Scan the items instead.</translation>
    </message>
    <message>
        <source>A basket has 30 lines at most. Scan the items instead.</source>
        <translation>A basket has 30 lines at most. Scan the items instead.</translation>
    </message>
    <message>
        <source>Search the range for something similar.</source>
        <translation>Search the range for something similar.</translation>
    </message>
    <message>
        <source>Hold it flat and try again, or scan the items.</source>
        <translation>Hold it flat and try again, or scan the items.</translation>
    </message>
    <message>
        <source>At today’s prices.</source>
        <translation>At today’s prices.</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Calling</source>
        <translation>Calling</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Call again</translation>
    </message>
    <message>
        <source>Call a member of staff</source>
        <translation>Call a member of staff</translation>
    </message>
    <message>
        <source>You have called several times: please go to the service desk</source>
        <translation>You have called several times: please go to the service desk</translation>
    </message>
    <message>
        <source>Not possible without a connection</source>
        <translation>Not possible without a connection</translation>
    </message>
    <message>
        <source>I no longer need help</source>
        <translation>I no longer need help</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Customer service</translation>
    </message>
    <message>
        <source>Follow or return an order</source>
        <translation>Follow or return an order</translation>
    </message>
    <message>
        <source>Tell us what you think</source>
        <translation>Tell us what you think</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>We are looking for somebody</source>
        <translation>We are looking for somebody</translation>
    </message>
    <message>
        <source>%1 is coming</source>
        <comment>first name of an associate</comment>
        <translation>%1 is coming</translation>
    </message>
    <message>
        <source>Somebody is coming</source>
        <translation>Somebody is coming</translation>
    </message>
    <message>
        <source>Somebody is with you</source>
        <translation>Somebody is with you</translation>
    </message>
    <message>
        <source>Nobody is free at the moment</source>
        <translation>Nobody is free at the moment</translation>
    </message>
    <message>
        <source>Nobody can be called from here just now</source>
        <translation>Nobody can be called from here just now</translation>
    </message>
    <message>
        <source>May we help you?</source>
        <translation>May we help you?</translation>
    </message>
    <message>
        <source>It is ringing on our staff’s tablets. You can carry on in the meantime.</source>
        <translation>It is ringing on our staff’s tablets. You can carry on in the meantime.</translation>
    </message>
    <message>
        <source>Please stay near this screen. You can carry on in the meantime.</source>
        <translation>Please stay near this screen. You can carry on in the meantime.</translation>
    </message>
    <message>
        <source>Call again, or go to the service desk. You can also contact customer service.</source>
        <translation>Call again, or go to the service desk. You can also contact customer service.</translation>
    </message>
    <message>
        <source>You have called several times. Please go to the service desk: somebody is there for you.</source>
        <translation>You have called several times. Please go to the service desk: somebody is there for you.</translation>
    </message>
    <message>
        <source>A member of staff will come to this screen. They see what you are looking at, and nothing about you.</source>
        <translation>A member of staff will come to this screen. They see what you are looking at, and nothing about you.</translation>
    </message>
    <message>
        <source>There is no connection. Please go to the service desk, or contact customer service.</source>
        <translation>There is no connection. Please go to the service desk, or contact customer service.</translation>
    </message>
</context>
<context>
    <name>HistogramRow</name>
    <message>
        <source>%1 out of 5 stars: %2</source>
        <translation>%1 out of 5 stars: %2</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>The shop</source>
        <translation>The shop</translation>
    </message>
    <message>
        <source>Hello. How can we help?</source>
        <translation>Hello. How can we help?</translation>
    </message>
    <message>
        <source>Current offers</source>
        <translation>Current offers</translation>
    </message>
    <message>
        <source>Most popular</source>
        <translation>Most popular</translation>
    </message>
    <message>
        <source>See the whole range</source>
        <translation>See the whole range</translation>
    </message>
</context>
<context>
    <name>HomeEntry</name>
    <message>
        <source>What are you looking for?</source>
        <translation>What are you looking for?</translation>
    </message>
    <message>
        <source>Scan an item</source>
        <translation>Scan an item</translation>
    </message>
</context>
<context>
    <name>HomeServices</name>
    <message>
        <source>Follow or return an order</source>
        <translation>Follow or return an order</translation>
    </message>
    <message>
        <source>Tell us what you think</source>
        <translation>Tell us what you think</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>To protect your privacy, this screen clears itself: basket, language and everything that was typed.</source>
        <translation>To protect your privacy, this screen clears itself: basket, language and everything that was typed.</translation>
    </message>
    <message numerus="yes">
        <source>second(s) left. Touch the screen to continue.</source>
        <extracomment>after a large number: &quot;12 seconds left. Touch the screen to go on.&quot;</extracomment>
        <translation>
            <numerusform>second left. Touch the screen to continue.</numerusform>
            <numerusform>seconds left. Touch the screen to continue.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>I am still here</translation>
    </message>
    <message>
        <source>I have finished: clear everything now</source>
        <translation>I have finished: clear everything now</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
</context>
<context>
    <name>KeyNames</name>
    <message>
        <source>capital %1</source>
        <translation>capital %1</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Capitals</translation>
    </message>
    <message>
        <source>Symbols and accents</source>
        <translation>Symbols and accents</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Other letters</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Hide the keyboard</translation>
    </message>
    <message>
        <source>Dot</source>
        <translation>Dot</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Comma</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Hyphen</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>Underscore</translation>
    </message>
    <message>
        <source>At sign</source>
        <translation>At sign</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Apostrophe</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>Quotation mark</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>Slash</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>And</source>
        <translation>And</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>Question mark</translation>
    </message>
    <message>
        <source>Exclamation mark</source>
        <translation>Exclamation mark</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Colon</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semicolon</translation>
    </message>
    <message>
        <source>Opening bracket</source>
        <translation>Opening bracket</translation>
    </message>
    <message>
        <source>Closing bracket</source>
        <translation>Closing bracket</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
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
        <translation>%1 / L</translation>
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
        <translation>%1 each</translation>
    </message>
    <message>
        <source>%1 per 100 pieces</source>
        <translation>%1 per 100 pieces</translation>
    </message>
    <message>
        <source>Lowest price of the last 30 days:</source>
        <translation>Lowest price of the last 30 days:</translation>
    </message>
    <message>
        <source>Offer until %1</source>
        <translation>Offer until %1</translation>
    </message>
    <message>
        <source>including %1 eco-contribution</source>
        <translation>including %1 eco-contribution</translation>
    </message>
    <message>
        <source>Ref. %1</source>
        <translation>Ref. %1</translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation>Loyalty card</translation>
    </message>
</context>
<context>
    <name>LanguageChips</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>You can change it at any time.</source>
        <translation>You can change it at any time.</translation>
    </message>
</context>
<context>
    <name>Loyalty</name>
    <message>
        <source>Hello, %1.</source>
        <translation>Hello, %1.</translation>
    </message>
    <message>
        <source>Your points</source>
        <translation>Your points</translation>
    </message>
    <message>
        <source>We show your first name, your points and your vouchers. None of it stays here when you leave.</source>
        <translation>We show your first name, your points and your vouchers. None of it stays here when you leave.</translation>
    </message>
    <message>
        <source>With my card</source>
        <translation>With my card</translation>
    </message>
    <message>
        <source>With my phone number</source>
        <translation>With my phone number</translation>
    </message>
    <message>
        <source>Your card is registered</source>
        <translation>Your card is registered</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>That did not work</translation>
    </message>
    <message>
        <source>The points for this order will be added. Your points cannot be shown or used at the moment: there is no connection.</source>
        <translation>The points for this order will be added. Your points cannot be shown or used at the moment: there is no connection.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>One moment</translation>
    </message>
    <message>
        <source>Go to basket</source>
        <translation>Go to basket</translation>
    </message>
    <message>
        <source>Continue without points</source>
        <translation>Continue without points</translation>
    </message>
    <message>
        <source>Send me a code</source>
        <translation>Send me a code</translation>
    </message>
    <message>
        <source>Show my points</source>
        <translation>Show my points</translation>
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
        <translation>Voucher of %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>You choose what to use in your basket.</source>
        <translation>You choose what to use in your basket.</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>This is not me</translation>
    </message>
</context>
<context>
    <name>LoyaltyCard</name>
    <message>
        <source>The camera does not work at the moment</source>
        <translation>The camera does not work at the moment</translation>
    </message>
    <message>
        <source>A hand-held scanner can still read your card. Or use your phone number.</source>
        <translation>A hand-held scanner can still read your card. Or use your phone number.</translation>
    </message>
    <message>
        <source>With my phone number</source>
        <translation>With my phone number</translation>
    </message>
    <message>
        <source>Hold the code of your card in front of the camera.</source>
        <translation>Hold the code of your card in front of the camera.</translation>
    </message>
    <message>
        <source>The picture is only used to read the code: it is neither kept nor sent.</source>
        <translation>The picture is only used to read the code: it is neither kept nor sent.</translation>
    </message>
</context>
<context>
    <name>LoyaltyPhone</name>
    <message>
        <source>Mobile number of your loyalty account</source>
        <translation>Mobile number of your loyalty account</translation>
    </message>
    <message>
        <source>We will send a code to it. Only used to find your account, then erased from this screen at once.</source>
        <translation>We will send a code to it. Only used to find your account, then erased from this screen at once.</translation>
    </message>
    <message>
        <source>The six digits of our message</source>
        <translation>The six digits of our message</translation>
    </message>
    <message>
        <source>If the number belongs to an account, the code arrives within a minute. It works for 5 minutes.</source>
        <translation>If the number belongs to an account, the code arrives within a minute. It works for 5 minutes.</translation>
    </message>
    <message>
        <source>Another number, or another code</source>
        <translation>Another number, or another code</translation>
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
        <translation>not measured yet</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Main menu</source>
        <translation>Main menu</translation>
    </message>
    <message>
        <source>%1, sign out</source>
        <translation>%1, sign out</translation>
    </message>
</context>
<context>
    <name>NavRailItem</name>
    <message>
        <source>Not for your role</source>
        <translation>Not for your role</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 waiting</translation>
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
        <translation>Add</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Add a note</translation>
    </message>
    <message>
        <source>No note yet</source>
        <translation>No note yet</translation>
    </message>
</context>
<context>
    <name>NudgeButton</name>
    <message>
        <source>This is the end</source>
        <translation>This is the end</translation>
    </message>
</context>
<context>
    <name>NudgeRow</name>
    <message>
        <source>%1: less, now %2</source>
        <translation>%1: less, now %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1: more, now %2</source>
        <translation>%1: more, now %2</translation>
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
        <translation>Take a picture of it to follow your order.</translation>
    </message>
    <message>
        <source>QR code of order %1</source>
        <translation>QR code of order %1</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Order number</translation>
    </message>
</context>
<context>
    <name>OrderRecap</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Pick-up at %1, free</source>
        <translation>Pick-up at %1, free</translation>
    </message>
    <message>
        <source>Delivery %1 included</source>
        <translation>Delivery %1 included</translation>
    </message>
    <message>
        <source>Delivery free of charge</source>
        <translation>Delivery free of charge</translation>
    </message>
</context>
<context>
    <name>OrderReview</name>
    <message>
        <source>Is everything right?</source>
        <translation>Is everything right?</translation>
    </message>
    <message>
        <source>Your order was not placed</source>
        <translation>Your order was not placed</translation>
    </message>
    <message>
        <source>Pick up at %1</source>
        <translation>Pick up at %1</translation>
    </message>
    <message>
        <source>Sent there from another store. Ready %1.</source>
        <translation>Sent there from another store. Ready %1.</translation>
    </message>
    <message>
        <source>Ready %1. Free.</source>
        <translation>Ready %1. Free.</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>the address</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>the name</translation>
    </message>
    <message>
        <source>Name on the order</source>
        <translation>Name on the order</translation>
    </message>
    <message>
        <source>how we reach you</source>
        <translation>how we reach you</translation>
    </message>
    <message>
        <source>Contact on file</source>
        <translation>Contact on file</translation>
    </message>
    <message>
        <source>We will text you about this order.</source>
        <translation>We will text you about this order.</translation>
    </message>
    <message>
        <source>We will write to you about this order.</source>
        <translation>We will write to you about this order.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Your discount code is checked when the order is confirmed. If it is valid, you pay less; if not, this price applies.</source>
        <translation>Your discount code is checked when the order is confirmed. If it is valid, you pay less; if not, this price applies.</translation>
    </message>
    <message>
        <source>Total, taxes included</source>
        <translation>Total, taxes included</translation>
    </message>
    <message>
        <source>Your order is being saved</source>
        <translation>Your order is being saved</translation>
    </message>
    <message>
        <source>Your discounts are being checked</source>
        <translation>Your discounts are being checked</translation>
    </message>
    <message>
        <source>Order with obligation to pay</source>
        <comment>the words of the law in each country</comment>
        <translation>Order with obligation to pay</translation>
    </message>
</context>
<context>
    <name>Payment</name>
    <message>
        <source>Pay with my phone</source>
        <translation>Pay with my phone</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code and pay there. No card number is typed on this screen.</source>
        <translation>Point your phone’s camera at the code and pay there. No card number is typed on this screen.</translation>
    </message>
    <message>
        <source>QR code to pay order %1</source>
        <translation>QR code to pay order %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Order %1</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>To pay</translation>
    </message>
    <message>
        <source>The link works until %1. Your phone carries on even if this screen clears itself.</source>
        <translation>The link works until %1. Your phone carries on even if this screen clears itself.</translation>
    </message>
    <message>
        <source>Test provider: no money is moved.</source>
        <translation>Test provider: no money is moved.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Finish and clear the screen</source>
        <translation>Finish and clear the screen</translation>
    </message>
    <message>
        <source>Pay at the till instead</source>
        <translation>Pay at the till instead</translation>
    </message>
</context>
<context>
    <name>PaymentNotice</name>
    <message>
        <source>One moment, we are preparing the link</source>
        <translation>One moment, we are preparing the link</translation>
    </message>
    <message>
        <source>Waiting for your payment</source>
        <translation>Waiting for your payment</translation>
    </message>
    <message>
        <source>Paid. Thank you.</source>
        <translation>Paid. Thank you.</translation>
    </message>
    <message>
        <source>The payment was declined</source>
        <translation>The payment was declined</translation>
    </message>
    <message>
        <source>You cancelled the payment</source>
        <translation>You cancelled the payment</translation>
    </message>
    <message>
        <source>The link has expired</source>
        <translation>The link has expired</translation>
    </message>
    <message>
        <source>No connection at the moment</source>
        <translation>No connection at the moment</translation>
    </message>
    <message>
        <source>This order cannot be paid by phone</source>
        <translation>This order cannot be paid by phone</translation>
    </message>
    <message>
        <source>This screen will tell you as soon as it is done.</source>
        <translation>This screen will tell you as soon as it is done.</translation>
    </message>
    <message>
        <source>The store has been told. There is nothing left to pay.</source>
        <translation>The store has been told. There is nothing left to pay.</translation>
    </message>
    <message>
        <source>Nothing has been paid. Try again, or pay at the till with the code of your order.</source>
        <translation>Nothing has been paid. Try again, or pay at the till with the code of your order.</translation>
    </message>
    <message>
        <source>This screen cannot tell whether it is paid; your phone can. You can always pay at the till.</source>
        <translation>This screen cannot tell whether it is paid; your phone can. You can always pay at the till.</translation>
    </message>
    <message>
        <source>Paying by phone needs a connection. You can pay at the till with the code of your order.</source>
        <translation>Paying by phone needs a connection. You can pay at the till with the code of your order.</translation>
    </message>
    <message>
        <source>You can pay at the till with the code of your order.</source>
        <translation>You can pay at the till with the code of your order.</translation>
    </message>
</context>
<context>
    <name>PaymentTerminal</name>
    <message>
        <source>Pay here by card</source>
        <translation>Pay here by card</translation>
    </message>
    <message>
        <source>On the card reader beside this screen. No card number is typed on this screen.</source>
        <translation>On the card reader beside this screen. No card number is typed on this screen.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Order %1</translation>
    </message>
    <message>
        <source>To cancel, press the red key on the card reader.</source>
        <translation>To cancel, press the red key on the card reader.</translation>
    </message>
    <message>
        <source>You need not wait: the store keeps checking if you leave.</source>
        <translation>You need not wait: the store keeps checking if you leave.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Cancel the payment</source>
        <translation>Cancel the payment</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>One moment</translation>
    </message>
    <message>
        <source>Finish and clear the screen</source>
        <translation>Finish and clear the screen</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Pay another way</translation>
    </message>
    <message>
        <source>Back to my order</source>
        <translation>Back to my order</translation>
    </message>
</context>
<context>
    <name>PaymentTerminalAmount</name>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>To pay</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
</context>
<context>
    <name>PaymentTerminalNotice</name>
    <message>
        <source>One moment, we are preparing the card reader</source>
        <translation>One moment, we are preparing the card reader</translation>
    </message>
    <message>
        <source>The card reader is ready for you</source>
        <translation>The card reader is ready for you</translation>
    </message>
    <message>
        <source>One moment, the card reader is answering</source>
        <translation>One moment, the card reader is answering</translation>
    </message>
    <message>
        <source>Paid. Thank you.</source>
        <translation>Paid. Thank you.</translation>
    </message>
    <message>
        <source>The payment was declined</source>
        <translation>The payment was declined</translation>
    </message>
    <message>
        <source>You cancelled the payment</source>
        <translation>You cancelled the payment</translation>
    </message>
    <message>
        <source>The card reader is not responding</source>
        <translation>The card reader is not responding</translation>
    </message>
    <message>
        <source>The card reader is busy</source>
        <translation>The card reader is busy</translation>
    </message>
    <message>
        <source>We are checking with the card reader</source>
        <translation>We are checking with the card reader</translation>
    </message>
    <message>
        <source>A member of staff will look at your payment with you</source>
        <translation>A member of staff will look at your payment with you</translation>
    </message>
    <message>
        <source>Tap or insert your card there. This screen will tell you as soon as it is done.</source>
        <translation>Tap or insert your card there. This screen will tell you as soon as it is done.</translation>
    </message>
    <message>
        <source>The store has been told. There is nothing left to pay.</source>
        <translation>The store has been told. There is nothing left to pay.</translation>
    </message>
    <message>
        <source>Nothing has been paid. Try another card, or pay with your phone or at the till.</source>
        <translation>Nothing has been paid. Try another card, or pay with your phone or at the till.</translation>
    </message>
    <message>
        <source>Nothing has been paid. Try again, or pay with your phone or at the till.</source>
        <translation>Nothing has been paid. Try again, or pay with your phone or at the till.</translation>
    </message>
    <message>
        <source>Nothing has been paid. You can pay with your phone, or at the till with the code of your order.</source>
        <translation>Nothing has been paid. You can pay with your phone, or at the till with the code of your order.</translation>
    </message>
    <message>
        <source>Its answer was lost, so we do not know yet whether you have paid. Please do not pay a second time: we will check again by ourselves.</source>
        <translation>Its answer was lost, so we do not know yet whether you have paid. Please do not pay a second time: we will check again by ourselves.</translation>
    </message>
    <message>
        <source>We cannot tell from here whether it matches your order. Please do not pay a second time, and show this screen to a member of staff.</source>
        <translation>We cannot tell from here whether it matches your order. Please do not pay a second time, and show this screen to a member of staff.</translation>
    </message>
</context>
<context>
    <name>PaymentTerminalTrial</name>
    <message>
        <source>Test card reader: no money is moved. Choose what it should do.</source>
        <translation>Test card reader: no money is moved. Choose what it should do.</translation>
    </message>
    <message>
        <source>Pay</source>
        <comment>the test terminal</comment>
        <translation>Pay</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>the test terminal</comment>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>the test terminal</comment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Pay, and lose the answer</source>
        <comment>the test terminal</comment>
        <translation>Pay, and lose the answer</translation>
    </message>
</context>
<context>
    <name>PhoneTile</name>
    <message>
        <source>Renew the code</source>
        <translation>Renew the code</translation>
    </message>
    <message>
        <source>Continue on my phone</source>
        <translation>Continue on my phone</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN, %1 of %2 digits typed</source>
        <translation>PIN, %1 of %2 digits typed</translation>
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
        <translation>Lowest price of the last 30 days:</translation>
    </message>
    <message>
        <source>Price to be confirmed</source>
        <translation>Price to be confirmed</translation>
    </message>
</context>
<context>
    <name>PrivacyNote</name>
    <message>
        <source>Only used for this order. Erased from this screen as soon as you leave.</source>
        <translation>Only used for this order. Erased from this screen as soon as you leave.</translation>
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
        <translation>Added to your basket</translation>
    </message>
    <message>
        <source>This item cannot be ordered at the moment. Please ask a member of staff.</source>
        <translation>This item cannot be ordered at the moment. Please ask a member of staff.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) added to your basket</source>
        <translation>
            <numerusform>%n product added to your basket</numerusform>
            <numerusform>%n products added to your basket</numerusform>
        </translation>
    </message>
    <message>
        <source>One of these items cannot be ordered at the moment.</source>
        <translation>One of these items cannot be ordered at the moment.</translation>
    </message>
    <message>
        <source>%1 does not come in “%2”. Here it is in “%3”.</source>
        <translation>%1 does not come in “%2”. Here it is in “%3”.</translation>
    </message>
    <message>
        <source>See the basket</source>
        <translation>See the basket</translation>
    </message>
</context>
<context>
    <name>ProductActions</name>
    <message>
        <source>Rest of the page</source>
        <translation>Rest of the page</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>On my phone</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>The price must be confirmed first</source>
        <translation>The price must be confirmed first</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Add another</translation>
    </message>
    <message>
        <source>Add to basket</source>
        <translation>Add to basket</translation>
    </message>
    <message>
        <source>Pick up in another store</source>
        <translation>Pick up in another store</translation>
    </message>
</context>
<context>
    <name>ProductBundle</name>
    <message>
        <source>Often bought together</source>
        <translation>Often bought together</translation>
    </message>
    <message numerus="yes">
        <source>Add the %n product(s) · %1</source>
        <comment>total price</comment>
        <translation>
            <numerusform>Add %n product · %1</numerusform>
            <numerusform>Add the %n products · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to basket</source>
        <translation>Add to basket</translation>
    </message>
    <message>
        <source>The price must be confirmed first</source>
        <translation>The price must be confirmed first</translation>
    </message>
    <message>
        <source>Choose at least one product</source>
        <translation>Choose at least one product</translation>
    </message>
</context>
<context>
    <name>ProductBundleLine</name>
    <message>
        <source>%1, this product, %2</source>
        <comment>name, price</comment>
        <translation>%1, this product, %2</translation>
    </message>
    <message>
        <source>See</source>
        <comment>look at a product</comment>
        <translation>See</translation>
    </message>
    <message>
        <source>See %1</source>
        <translation>See %1</translation>
    </message>
</context>
<context>
    <name>ProductCard</name>
    <message>
        <source>instead of %1</source>
        <translation>instead of %1</translation>
    </message>
</context>
<context>
    <name>ProductFloor</name>
    <message>
        <source>In this store</source>
        <translation>In this store</translation>
    </message>
    <message>
        <source>Show me the way</source>
        <translation>Show me the way</translation>
    </message>
</context>
<context>
    <name>ProductFloorPlan</name>
    <message>
        <source>Plan of this store. The product is in %1, bay %2.</source>
        <translation>Plan of this store. The product is in %1, bay %2.</translation>
    </message>
</context>
<context>
    <name>ProductHead</name>
    <message>
        <source>Ref. %1</source>
        <translation>Ref. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
    <message>
        <source>Durability</source>
        <comment>index of a product</comment>
        <translation>Durability</translation>
    </message>
    <message>
        <source>Repairability</source>
        <comment>index of a product</comment>
        <translation>Repairability</translation>
    </message>
</context>
<context>
    <name>ProductMissing</name>
    <message>
        <source>This item is not in our range</source>
        <translation>This item is not in our range</translation>
    </message>
    <message>
        <source>It may have been replaced. Look for it by name, or ask a member of staff.</source>
        <translation>It may have been replaced. Look for it by name, or ask a member of staff.</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Search by name</translation>
    </message>
    <message>
        <source>Scan an item</source>
        <translation>Scan an item</translation>
    </message>
</context>
<context>
    <name>ProductMore</name>
    <message>
        <source>Language of the product texts: %1</source>
        <translation>Language of the product texts: %1</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Characteristics</source>
        <translation>Characteristics</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Manufacturer</translation>
    </message>
    <message>
        <source>You may also like</source>
        <translation>You may also like</translation>
    </message>
</context>
<context>
    <name>ProductOptions</name>
    <message>
        <source>sold out</source>
        <translation>sold out</translation>
    </message>
    <message>
        <source>not in this combination</source>
        <translation>not in this combination</translation>
    </message>
</context>
<context>
    <name>ProductPeek</name>
    <message>
        <source>instead of %1</source>
        <translation>instead of %1</translation>
    </message>
</context>
<context>
    <name>ProductPhone</name>
    <message>
        <source>Continue on my phone</source>
        <translation>Continue on my phone</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. The page opens there; nothing is kept here.</source>
        <translation>Point your phone’s camera at the code. The page opens there; nothing is kept here.</translation>
    </message>
    <message>
        <source>QR code of this product</source>
        <translation>QR code of this product</translation>
    </message>
</context>
<context>
    <name>ProductPrice</name>
    <message>
        <source>Offer until %1</source>
        <comment>30 November</comment>
        <translation>Offer until %1</translation>
    </message>
    <message>
        <source>including %1 eco-contribution</source>
        <comment>an amount</comment>
        <translation>including %1 eco-contribution</translation>
    </message>
    <message>
        <source>Price to be confirmed. Please ask a member of staff.</source>
        <translation>Price to be confirmed. Please ask a member of staff.</translation>
    </message>
</context>
<context>
    <name>ProductPriceLine</name>
    <message>
        <source>Lowest price of the last 30 days:</source>
        <translation>Lowest price of the last 30 days:</translation>
    </message>
</context>
<context>
    <name>ProductReviews</name>
    <message numerus="yes">
        <source>Read %n review(s)</source>
        <translation>
            <numerusform>Read %n review</numerusform>
            <numerusform>Read all %n reviews</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has reviewed this product yet.</source>
        <translation>Nobody has reviewed this product yet.</translation>
    </message>
</context>
<context>
    <name>ProductStage</name>
    <message>
        <source>Enlarge</source>
        <translation>Enlarge</translation>
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
        <translation>%1, picture %2 of %3</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Previous picture</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Next picture</translation>
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
        <translation>Quantity of %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>One less of %1</source>
        <translation>One less of %1</translation>
    </message>
    <message>
        <source>This is the least</source>
        <translation>This is the least</translation>
    </message>
    <message>
        <source>One more of %1</source>
        <translation>One more of %1</translation>
    </message>
    <message>
        <source>No more available</source>
        <translation>No more available</translation>
    </message>
</context>
<context>
    <name>QuestionFrame</name>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>RatingLine</name>
    <message>
        <source>No review yet</source>
        <translation>No review yet</translation>
    </message>
    <message>
        <source>%1 out of 5, %2</source>
        <translation>%1 out of 5, %2</translation>
    </message>
    <message>
        <source>Be the first to review it</source>
        <translation>Be the first to review it</translation>
    </message>
</context>
<context>
    <name>RatingSummary</name>
    <message>
        <source>out of 5</source>
        <translation>out of 5</translation>
    </message>
</context>
<context>
    <name>ReceiptCode</name>
    <message>
        <source>Your order on your phone</source>
        <translation>Your order on your phone</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. The page always shows how your order is getting on.</source>
        <translation>Point your phone’s camera at the code. The page always shows how your order is getting on.</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. The page shows your order once this device is connected again.</source>
        <translation>Point your phone’s camera at the code. The page shows your order once this device is connected again.</translation>
    </message>
    <message>
        <source>QR code of the page of order %1</source>
        <translation>QR code of the page of order %1</translation>
    </message>
    <message>
        <source>Anyone who has this code can see the order. It names nobody.</source>
        <translation>Anyone who has this code can see the order. It names nobody.</translation>
    </message>
</context>
<context>
    <name>ReceiptSheet</name>
    <message>
        <source>Your receipt is on its way</source>
        <translation>Your receipt is on its way</translation>
    </message>
    <message>
        <source>Receipt by e-mail</source>
        <translation>Receipt by e-mail</translation>
    </message>
    <message>
        <source>It arrives within a few minutes.</source>
        <translation>It arrives within a few minutes.</translation>
    </message>
    <message>
        <source>It will be sent as soon as the connection is back.</source>
        <translation>It will be sent as soon as the connection is back.</translation>
    </message>
    <message>
        <source>The address is only used for this receipt and is erased from this screen.</source>
        <translation>The address is only used for this receipt and is erased from this screen.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Send my receipt</source>
        <translation>Send my receipt</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>Order %1</source>
        <translation>Order %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Discounts</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>We need a word with you about this order. Nothing is charged.</source>
        <translation>We need a word with you about this order. Nothing is charged.</translation>
    </message>
    <message>
        <source>Your order is confirmed and paid.</source>
        <translation>Your order is confirmed and paid.</translation>
    </message>
    <message>
        <source>Your order is confirmed.</source>
        <translation>Your order is confirmed.</translation>
    </message>
    <message>
        <source>Your order is accepted; we will confirm it by message.</source>
        <translation>Your order is accepted; we will confirm it by message.</translation>
    </message>
    <message>
        <source>Keep this receipt: it stays with your order, from pick-up to a return. It is not proof of payment.</source>
        <translation>Keep this receipt: it stays with your order, from pick-up to a return. It is not proof of payment.</translation>
    </message>
    <message>
        <source>There is no paper left. Please tell a member of staff; e-mail and phone still work.</source>
        <translation>There is no paper left. Please tell a member of staff; e-mail and phone still work.</translation>
    </message>
    <message>
        <source>The printer is open. Please tell a member of staff; e-mail and phone still work.</source>
        <translation>The printer is open. Please tell a member of staff; e-mail and phone still work.</translation>
    </message>
    <message>
        <source>The printer is not responding. Please tell a member of staff; e-mail and phone still work.</source>
        <translation>The printer is not responding. Please tell a member of staff; e-mail and phone still work.</translation>
    </message>
</context>
<context>
    <name>RepairabilityBadge</name>
    <message>
        <source>Repairability</source>
        <translation>Repairability</translation>
    </message>
    <message>
        <source>%1: %2 out of %3</source>
        <translation>%1: %2 out of %3</translation>
    </message>
</context>
<context>
    <name>ResultPeek</name>
    <message>
        <source>Show the product</source>
        <translation>Show the product</translation>
    </message>
</context>
<context>
    <name>Return</name>
    <message>
        <source>What would you like to return?</source>
        <translation>What would you like to return?</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Order %1</translation>
    </message>
    <message>
        <source>An item no longer in the range</source>
        <translation>An item no longer in the range</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>What would you like instead?</source>
        <translation>What would you like instead?</translation>
    </message>
    <message>
        <source>You get a number and a code for the service desk of any of our stores. Keep the item as it is, in its packaging if you can.</source>
        <translation>You get a number and a code for the service desk of any of our stores. Keep the item as it is, in its packaging if you can.</translation>
    </message>
    <message numerus="yes">
        <source>Return %n item(s)</source>
        <translation>
            <numerusform>Return %n item</numerusform>
            <numerusform>Return %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>First choose what to return</source>
        <translation>First choose what to return</translation>
    </message>
    <message>
        <source>Please say why</source>
        <translation>Please say why</translation>
    </message>
</context>
<context>
    <name>ReturnDone</name>
    <message>
        <source>Return %1</source>
        <translation>Return %1</translation>
    </message>
    <message>
        <source>Return number</source>
        <translation>Return number</translation>
    </message>
    <message>
        <source>QR code of return %1</source>
        <translation>QR code of return %1</translation>
    </message>
    <message>
        <source>Take a picture of it: the desk will scan it.</source>
        <translation>Take a picture of it: the desk will scan it.</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>To be settled</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Return requested</source>
        <translation>Return requested</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), from order %1</source>
        <translation>
            <numerusform>%n item, from order %1</numerusform>
            <numerusform>%n items, from order %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring it to any of our stores</source>
        <translation>Bring it to any of our stores</translation>
    </message>
    <message>
        <source>Welcome desk, with this code. In its packaging if you can.</source>
        <translation>Welcome desk, with this code. In its packaging if you can.</translation>
    </message>
    <message>
        <source>As soon as the desk has checked it, within 14 days at most.</source>
        <translation>As soon as the desk has checked it, within 14 days at most.</translation>
    </message>
    <message>
        <source>Tell us what you think</source>
        <translation>Tell us what you think</translation>
    </message>
    <message>
        <source>Finish and clear the screen</source>
        <translation>Finish and clear the screen</translation>
    </message>
</context>
<context>
    <name>ReturnLine</name>
    <message>
        <source>To return</source>
        <translation>To return</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
</context>
<context>
    <name>ReturnWords</name>
    <message>
        <source>I changed my mind</source>
        <translation>I changed my mind</translation>
    </message>
    <message>
        <source>It does not fit</source>
        <translation>It does not fit</translation>
    </message>
    <message>
        <source>It arrived damaged</source>
        <translation>It arrived damaged</translation>
    </message>
    <message>
        <source>It does not work</source>
        <translation>It does not work</translation>
    </message>
    <message>
        <source>It is not what I ordered</source>
        <translation>It is not what I ordered</translation>
    </message>
    <message>
        <source>My money back</source>
        <translation>My money back</translation>
    </message>
    <message>
        <source>An exchange</source>
        <translation>An exchange</translation>
    </message>
    <message>
        <source>A credit note</source>
        <translation>A credit note</translation>
    </message>
    <message>
        <source>Your return is registered</source>
        <translation>Your return is registered</translation>
    </message>
    <message>
        <source>This return needs a member of staff</source>
        <translation>This return needs a member of staff</translation>
    </message>
    <message>
        <source>Your return is saved here</source>
        <translation>Your return is saved here</translation>
    </message>
    <message>
        <source>Show this code at the service desk of any of our stores, with the item.</source>
        <translation>Show this code at the service desk of any of our stores, with the item.</translation>
    </message>
    <message>
        <source>We are checking it. It takes a few seconds.</source>
        <translation>We are checking it. It takes a few seconds.</translation>
    </message>
    <message>
        <source>There is no connection: your return will be checked as soon as it is back. You can still come to the desk.</source>
        <translation>There is no connection: your return will be checked as soon as it is back. You can still come to the desk.</translation>
    </message>
    <message>
        <source>The return period is over. If the item is faulty, the legal guarantee still applies: ask at the desk.</source>
        <translation>The return period is over. If the item is faulty, the legal guarantee still applies: ask at the desk.</translation>
    </message>
    <message>
        <source>A return of these items has already been requested.</source>
        <translation>A return of these items has already been requested.</translation>
    </message>
    <message>
        <source>This order was never handed over, so there is nothing to return.</source>
        <translation>This order was never handed over, so there is nothing to return.</translation>
    </message>
    <message>
        <source>The number and contact do not match. Bring the item and your receipt to the desk.</source>
        <translation>The number and contact do not match. Bring the item and your receipt to the desk.</translation>
    </message>
    <message>
        <source>Bring the item and your receipt to the desk: a member of staff will find a solution with you.</source>
        <translation>Bring the item and your receipt to the desk: a member of staff will find a solution with you.</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>%1 out of 5</source>
        <translation>%1 out of 5</translation>
    </message>
    <message>
        <source>Translated from %1</source>
        <translation>Translated from %1</translation>
    </message>
</context>
<context>
    <name>ReviewFrame</name>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>ReviewItem</name>
    <message>
        <source>bought online</source>
        <translation>bought online</translation>
    </message>
    <message>
        <source>bought in %1</source>
        <comment>name of a store</comment>
        <translation>bought in %1</translation>
    </message>
    <message>
        <source>used in %1</source>
        <comment>September 2026</comment>
        <translation>used in %1</translation>
    </message>
    <message>
        <source>written in %1</source>
        <comment>a language</comment>
        <translation>written in %1</translation>
    </message>
    <message>
        <source>Published on %1</source>
        <comment>a day</comment>
        <translation>Published on %1</translation>
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
        <translation>Take it now, pay at the till: not part of this order.</translation>
    </message>
    <message>
        <source>Change the items</source>
        <translation>Change the items</translation>
    </message>
</context>
<context>
    <name>ReviewOrder</name>
    <message>
        <source>Which purchase is it?</source>
        <translation>Which purchase is it?</translation>
    </message>
    <message>
        <source>Only buyers write reviews here. Hold the code of your order in front of the camera, or enter its number.</source>
        <translation>Only buyers write reviews here. Hold the code of your order in front of the camera, or enter its number.</translation>
    </message>
    <message>
        <source>Only used to find your purchase. Never published, erased from this screen as soon as you leave.</source>
        <translation>Only used to find your purchase. Never published, erased from this screen as soon as you leave.</translation>
    </message>
    <message>
        <source>Number of the order or receipt</source>
        <translation>Number of the order or receipt</translation>
    </message>
    <message>
        <source>E-mail address or phone number of the order</source>
        <translation>E-mail address or phone number of the order</translation>
    </message>
</context>
<context>
    <name>ReviewPart</name>
    <message>
        <source>Change</source>
        <comment>one answer of the order</comment>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Change: %1</translation>
    </message>
</context>
<context>
    <name>ReviewSent</name>
    <message>
        <source>Back to the product</source>
        <translation>Back to the product</translation>
    </message>
</context>
<context>
    <name>ReviewSign</name>
    <message>
        <source>Under which name?</source>
        <translation>Under which name?</translation>
    </message>
    <message>
        <source>We publish your first name and the initial of your surname, nothing else.</source>
        <translation>We publish your first name and the initial of your surname, nothing else.</translation>
    </message>
    <message>
        <source>Please enter your first name</source>
        <translation>Please enter your first name</translation>
    </message>
    <message>
        <source>Please agree to the publication</source>
        <translation>Please agree to the publication</translation>
    </message>
    <message>
        <source>Send my review</source>
        <translation>Send my review</translation>
    </message>
    <message>
        <source>First name and surname</source>
        <translation>First name and surname</translation>
    </message>
    <message>
        <source>Published as “%1”</source>
        <translation>Published as “%1”</translation>
    </message>
    <message>
        <source>I agree to my review being published</source>
        <translation>I agree to my review being published</translation>
    </message>
    <message>
        <source>On the product’s page, with stars, words, this name and both dates. You can have it withdrawn at any time.</source>
        <translation>On the product’s page, with stars, words, this name and both dates. You can have it withdrawn at any time.</translation>
    </message>
    <message>
        <source>This device could not save your review. What you typed is still here. Please try again, or ask a member of staff.</source>
        <translation>This device could not save your review. What you typed is still here. Please try again, or ask a member of staff.</translation>
    </message>
</context>
<context>
    <name>ReviewStars</name>
    <message>
        <source>How satisfied are you?</source>
        <translation>How satisfied are you?</translation>
    </message>
    <message>
        <source>Please give one to five stars</source>
        <translation>Please give one to five stars</translation>
    </message>
    <message>
        <source>Please choose a month</source>
        <translation>Please choose a month</translation>
    </message>
    <message>
        <source>We cannot look for your purchase at the moment. We will do so before your review is published.</source>
        <translation>We cannot look for your purchase at the moment. We will do so before your review is published.</translation>
    </message>
    <message>
        <source>When did you use it?</source>
        <translation>When did you use it?</translation>
    </message>
</context>
<context>
    <name>ReviewTeaser</name>
    <message>
        <source>out of 5</source>
        <translation>out of 5</translation>
    </message>
    <message>
        <source>Customer reviews</source>
        <translation>Customer reviews</translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message>
        <source>What would you tell other buyers?</source>
        <translation>What would you tell other buyers?</translation>
    </message>
    <message>
        <source>What did you use it for, what is good, what is missing? You may also leave it empty.</source>
        <translation>What did you use it for, what is good, what is missing? You may also leave it empty.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Continue without words</source>
        <translation>Continue without words</translation>
    </message>
    <message>
        <source>Title, in a few words</source>
        <translation>Title, in a few words</translation>
    </message>
    <message>
        <source>Your review</source>
        <translation>Your review</translation>
    </message>
    <message>
        <source>No names or phone numbers: reviews with private data are not published.</source>
        <translation>No names or phone numbers: reviews with private data are not published.</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>Very disappointed</source>
        <translation>Very disappointed</translation>
    </message>
    <message>
        <source>Disappointed</source>
        <translation>Disappointed</translation>
    </message>
    <message>
        <source>It’s all right</source>
        <translation>It’s all right</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>Very satisfied</source>
        <translation>Very satisfied</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Purchase</translation>
    </message>
    <message>
        <source>Stars</source>
        <comment>step of a review</comment>
        <translation>Stars</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Your words</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Please enter the number on your receipt or order.</source>
        <translation>Please enter the number on your receipt or order.</translation>
    </message>
    <message>
        <source>Please enter the e-mail address or phone number of your order.</source>
        <translation>Please enter the e-mail address or phone number of your order.</translation>
    </message>
    <message>
        <source>We cannot find a purchase with this number and this address or phone number.</source>
        <translation>We cannot find a purchase with this number and this address or phone number.</translation>
    </message>
    <message>
        <source>This purchase does not include this product.</source>
        <translation>This purchase does not include this product.</translation>
    </message>
    <message>
        <source>You have already reviewed this purchase. Thank you.</source>
        <translation>You have already reviewed this purchase. Thank you.</translation>
    </message>
    <message>
        <source>Too many tries. Please wait a quarter of an hour, or ask a member of staff.</source>
        <translation>Too many tries. Please wait a quarter of an hour, or ask a member of staff.</translation>
    </message>
    <message>
        <source>Please check what you typed.</source>
        <translation>Please check what you typed.</translation>
    </message>
    <message>
        <source>Your review cannot be published</source>
        <translation>Your review cannot be published</translation>
    </message>
    <message>
        <source>Thank you for your review</source>
        <translation>Thank you for your review</translation>
    </message>
    <message>
        <source>We have found your purchase. Our team will read your review, then it will be published.</source>
        <translation>We have found your purchase. Our team will read your review, then it will be published.</translation>
    </message>
    <message>
        <source>It is kept safe on this device and will be sent as soon as possible. We will check your purchase and read your review, then it will be published.</source>
        <translation>It is kept safe on this device and will be sent as soon as possible. We will check your purchase and read your review, then it will be published.</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>Customer reviews</source>
        <translation>Customer reviews</translation>
    </message>
</context>
<context>
    <name>ReviewsActions</name>
    <message>
        <source>Write a review</source>
        <translation>Write a review</translation>
    </message>
    <message>
        <source>Back to the product</source>
        <translation>Back to the product</translation>
    </message>
    <message>
        <source>Order · %1</source>
        <comment>price</comment>
        <translation>Order · %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>The price must be confirmed first</source>
        <translation>The price must be confirmed first</translation>
    </message>
</context>
<context>
    <name>ReviewsFilters</name>
    <message>
        <source>All</source>
        <comment>reviews</comment>
        <translation>All</translation>
    </message>
    <message>
        <source>5 stars</source>
        <translation>5 stars</translation>
    </message>
    <message>
        <source>4 stars</source>
        <translation>4 stars</translation>
    </message>
    <message>
        <source>1 to 3 stars</source>
        <translation>1 to 3 stars</translation>
    </message>
</context>
<context>
    <name>ReviewsHead</name>
    <message>
        <source>Customer reviews</source>
        <translation>Customer reviews</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s), %1 of them verified</source>
        <comment>share, such as 96 %</comment>
        <translation>
            <numerusform>%n review, %1 verified</numerusform>
            <numerusform>%n reviews, %1 of them verified</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviews by buyers, collected by %1 without anything in return, checked before they are published.</source>
        <translation>Reviews by buyers, collected by %1 without anything in return, checked before they are published.</translation>
    </message>
    <message>
        <source>How?</source>
        <comment>are reviews checked</comment>
        <translation>How?</translation>
    </message>
    <message>
        <source>How are reviews checked?</source>
        <translation>How are reviews checked?</translation>
    </message>
</context>
<context>
    <name>ReviewsHow</name>
    <message>
        <source>How are reviews checked?</source>
        <translation>How are reviews checked?</translation>
    </message>
    <message>
        <source>Verified purchase</source>
        <translation>Verified purchase</translation>
    </message>
    <message>
        <source>In return</source>
        <translation>In return</translation>
    </message>
    <message>
        <source>Before publication</source>
        <translation>Before publication</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Order of the list</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Average</translation>
    </message>
    <message>
        <source>We found the purchase in our orders or on the loyalty card.</source>
        <translation>We found the purchase in our orders or on the loyalty card.</translation>
    </message>
    <message>
        <source>Nobody gets anything for a review.</source>
        <translation>Nobody gets anything for a review.</translation>
    </message>
    <message>
        <source>Each one is read; insults and private data are refused, bad ratings are not.</source>
        <translation>Each one is read; insults and private data are refused, bad ratings are not.</translation>
    </message>
    <message>
        <source>Each review says when it was published and when the product was used.</source>
        <translation>Each review says when it was published and when the product was used.</translation>
    </message>
    <message>
        <source>Your language first, then the most recent, unless you choose another order.</source>
        <translation>Your language first, then the most recent, unless you choose another order.</translation>
    </message>
    <message>
        <source>It counts the reviews of every language.</source>
        <translation>It counts the reviews of every language.</translation>
    </message>
</context>
<context>
    <name>ReviewsSort</name>
    <message>
        <source>Most recent first</source>
        <translation>Most recent first</translation>
    </message>
    <message>
        <source>Highest rated first</source>
        <translation>Highest rated first</translation>
    </message>
    <message>
        <source>Lowest rated first</source>
        <translation>Lowest rated first</translation>
    </message>
    <message>
        <source>Order: %1. Touch for another.</source>
        <translation>Order: %1. Touch for another.</translation>
    </message>
</context>
<context>
    <name>ReviewsTop</name>
    <message numerus="yes">
        <source>%n review(s) shown</source>
        <translation>
            <numerusform>%n review shown</numerusform>
            <numerusform>%n reviews shown</numerusform>
        </translation>
    </message>
    <message>
        <source>No review yet</source>
        <translation>No review yet</translation>
    </message>
    <message>
        <source>No matching reviews</source>
        <translation>No matching reviews</translation>
    </message>
    <message>
        <source>Nobody has reviewed this product yet.</source>
        <translation>Nobody has reviewed this product yet.</translation>
    </message>
    <message>
        <source>Nobody gave this number of stars.</source>
        <translation>Nobody gave this number of stars.</translation>
    </message>
    <message>
        <source>Show all reviews</source>
        <translation>Show all reviews</translation>
    </message>
</context>
<context>
    <name>RingBanner</name>
    <message>
        <source>A colleague was quicker, or nobody is needed any more.</source>
        <translation>A colleague was quicker, or nobody is needed any more.</translation>
    </message>
    <message>
        <source>Your answer did not get through. Please try again.</source>
        <translation>Your answer did not get through. Please try again.</translation>
    </message>
</context>
<context>
    <name>RingCard</name>
    <message>
        <source>You are on the way</source>
        <translation>You are on the way</translation>
    </message>
    <message>
        <source>%1 is on the way</source>
        <comment>first name of an associate</comment>
        <translation>%1 is on the way</translation>
    </message>
    <message>
        <source>A customer is calling</source>
        <translation>A customer is calling</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>I am coming</translation>
    </message>
    <message>
        <source>I am there</source>
        <translation>I am there</translation>
    </message>
</context>
<context>
    <name>RingWords</name>
    <message>
        <source>Is looking at %1</source>
        <comment>a product</comment>
        <translation>Is looking at %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n item(s) in the basket</source>
        <translation>
            <numerusform>%1 · %n item in the basket</numerusform>
            <numerusform>%1 · %n items in the basket</numerusform>
        </translation>
    </message>
    <message>
        <source>Is looking at the basket</source>
        <translation>Is looking at the basket</translation>
    </message>
    <message>
        <source>Is placing an order</source>
        <translation>Is placing an order</translation>
    </message>
    <message>
        <source>Has placed an order</source>
        <translation>Has placed an order</translation>
    </message>
    <message>
        <source>Is asking about an order</source>
        <translation>Is asking about an order</translation>
    </message>
    <message>
        <source>Wants to return something</source>
        <translation>Wants to return something</translation>
    </message>
    <message>
        <source>Is scanning an item</source>
        <translation>Is scanning an item</translation>
    </message>
    <message>
        <source>Is looking for an item in another store</source>
        <translation>Is looking for an item in another store</translation>
    </message>
    <message>
        <source>Is looking around</source>
        <translation>Is looking around</translation>
    </message>
    <message>
        <source>speaks %1</source>
        <comment>a language</comment>
        <translation>speaks %1</translation>
    </message>
</context>
<context>
    <name>Sale</name>
    <message>
        <source>Sale</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Basket</translation>
    </message>
    <message>
        <source>Nothing in the basket yet</source>
        <translation>Nothing in the basket yet</translation>
    </message>
    <message>
        <source>Scan an item, or the code of the basket that the customer made at a kiosk.</source>
        <translation>Scan an item, or the code of the basket that the customer made at a kiosk.</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Search the range</source>
        <translation>Search the range</translation>
    </message>
    <message numerus="yes">
        <source>Total, %n item(s)</source>
        <translation>
            <numerusform>Total, %n item</numerusform>
            <numerusform>Total, %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Add by scan</source>
        <translation>Add by scan</translation>
    </message>
    <message>
        <source>First remove what is no longer sold</source>
        <translation>First remove what is no longer sold</translation>
    </message>
    <message>
        <source>Order for %1</source>
        <translation>Order for %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
</context>
<context>
    <name>SaleCustomer</name>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>Not for this customer</source>
        <translation>Not for this customer</translation>
    </message>
    <message>
        <source>No customer yet</source>
        <translation>No customer yet</translation>
    </message>
    <message>
        <source>You can order without one. With one, the order counts towards their history and points.</source>
        <translation>You can order without one. With one, the order counts towards their history and points.</translation>
    </message>
    <message>
        <source>Find the customer</source>
        <translation>Find the customer</translation>
    </message>
    <message>
        <source>Scan the code on a kiosk’s basket page: the basket is transferred at today’s prices.</source>
        <translation>Scan the code on a kiosk’s basket page: the basket is transferred at today’s prices.</translation>
    </message>
    <message>
        <source>End this sale</source>
        <translation>End this sale</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>Show a code to the camera</source>
        <translation>Show a code to the camera</translation>
    </message>
    <message>
        <source>Find your item</source>
        <translation>Find your item</translation>
    </message>
    <message>
        <source>Search, browse or enter the code: everything except the camera works.</source>
        <translation>Search, browse or enter the code: everything except the camera works.</translation>
    </message>
    <message>
        <source>QR code or barcode of an item, on the shelf or on the box</source>
        <translation>QR code or barcode of an item, on the shelf or on the box</translation>
    </message>
</context>
<context>
    <name>ScanResult</name>
    <message>
        <source>Which one do you mean?</source>
        <translation>Which one do you mean?</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the product</source>
        <translation>Show the product</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>None of these</translation>
    </message>
    <message>
        <source>It is too dark to read a code</source>
        <translation>It is too dark to read a code</translation>
    </message>
    <message>
        <source>Hold the code into the light, or nearer to the screen.</source>
        <translation>Hold the code into the light, or nearer to the screen.</translation>
    </message>
</context>
<context>
    <name>ScanView</name>
    <message>
        <source>Picture of the camera</source>
        <translation>Picture of the camera</translation>
    </message>
    <message>
        <source>Code recognised</source>
        <translation>Code recognised</translation>
    </message>
    <message>
        <source>Several codes</source>
        <translation>Several codes</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>One moment</translation>
    </message>
    <message>
        <source>It is dark</source>
        <translation>It is dark</translation>
    </message>
    <message>
        <source>Not an item</source>
        <translation>Not an item</translation>
    </message>
    <message>
        <source>Looking for a code</source>
        <translation>Looking for a code</translation>
    </message>
</context>
<context>
    <name>ScanWays</name>
    <message>
        <source>The picture is only used to read the code: it is neither kept nor sent.</source>
        <translation>The picture is only used to read the code: it is neither kept nor sent.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Name, brand, reference</source>
        <translation>Name, brand, reference</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Browse</translation>
    </message>
    <message>
        <source>The whole range</source>
        <translation>The whole range</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Enter the code</translation>
    </message>
    <message>
        <source>The digits below it</source>
        <translation>The digits below it</translation>
    </message>
</context>
<context>
    <name>ScanWithoutCamera</name>
    <message>
        <source>The camera is not working just now</source>
        <translation>The camera is not working just now</translation>
    </message>
    <message>
        <source>You find every item by its name, or with the digits below its code. A hand-held scanner works too.</source>
        <translation>You find every item by its name, or with the digits below its code. A hand-held scanner works too.</translation>
    </message>
    <message>
        <source>Search the whole range</source>
        <translation>Search the whole range</translation>
    </message>
    <message>
        <source>Name, brand or reference of your item</source>
        <translation>Name, brand or reference of your item</translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message>
        <source>We do not sell this item</source>
        <translation>We do not sell this item</translation>
    </message>
    <message>
        <source>This code leads outside the shop</source>
        <translation>This code leads outside the shop</translation>
    </message>
    <message>
        <source>This is the code of an order</source>
        <translation>This is the code of an order</translation>
    </message>
    <message>
        <source>This is the code of a basket</source>
        <translation>This is the code of a basket</translation>
    </message>
    <message>
        <source>This is a loyalty card</source>
        <translation>This is a loyalty card</translation>
    </message>
    <message>
        <source>This code is for our staff</source>
        <translation>This code is for our staff</translation>
    </message>
    <message>
        <source>We do not recognise this code</source>
        <translation>We do not recognise this code</translation>
    </message>
    <message>
        <source>Try the code on the shelf label, or search by name: we may have something like it.</source>
        <translation>Try the code on the shelf label, or search by name: we may have something like it.</translation>
    </message>
    <message>
        <source>It is not opened here. Show the code of an item or of a shelf label.</source>
        <translation>It is not opened here. Show the code of an item or of a shelf label.</translation>
    </message>
    <message>
        <source>Show it to a member of staff: they will find your order with it.</source>
        <translation>Show it to a member of staff: they will find your order with it.</translation>
    </message>
    <message>
        <source>Show it to a member of staff: they will transfer your basket.</source>
        <translation>Show it to a member of staff: they will transfer your basket.</translation>
    </message>
    <message>
        <source>Keep it handy for the till: your points are added there.</source>
        <translation>Keep it handy for the till: your points are added there.</translation>
    </message>
    <message>
        <source>Show the code of an item or of a shelf label, or search by name.</source>
        <translation>Show the code of an item or of a shelf label, or search by name.</translation>
    </message>
    <message>
        <source>This is the code of a return</source>
        <translation>This is the code of a return</translation>
    </message>
    <message>
        <source>Bring it with the item to the service desk.</source>
        <translation>Bring it with the item to the service desk.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Name, brand, reference or use</source>
        <translation>Name, brand, reference or use</translation>
    </message>
    <message>
        <source>Most popular</source>
        <translation>Most popular</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Searching…</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) for “%1”</source>
        <translation>
            <numerusform>%n product for “%1”</numerusform>
            <numerusform>%n products for “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>SearchNothing</name>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nothing found for “%1”</translation>
    </message>
    <message>
        <source>Try a shorter or a more general word, or scan the label on the shelf.</source>
        <translation>Try a shorter or a more general word, or scan the label on the shelf.</translation>
    </message>
    <message>
        <source>Scan an item</source>
        <translation>Scan an item</translation>
    </message>
    <message>
        <source>Browse the range</source>
        <translation>Browse the range</translation>
    </message>
</context>
<context>
    <name>SetupActions</name>
    <message>
        <source>Saved. This screen keeps these settings.</source>
        <translation>Saved. This screen keeps these settings.</translation>
    </message>
    <message>
        <source>It could not be saved: this screen cannot write its folder. Is the disk full?</source>
        <translation>It could not be saved: this screen cannot write its folder. Is the disk full?</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nothing was changed</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Leave without saving</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
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
        <translation>No camera is plugged in.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>No camera</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Size of the picture</translation>
    </message>
    <message>
        <source>The camera gives %1.</source>
        <translation>The camera gives %1.</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>Turn the picture</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>As it is</translation>
    </message>
    <message>
        <source>A quarter turn to the right</source>
        <translation>A quarter turn to the right</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Upside down</translation>
    </message>
    <message>
        <source>A quarter turn to the left</source>
        <translation>A quarter turn to the left</translation>
    </message>
    <message>
        <source>%1°</source>
        <extracomment>by how many degrees the picture is turned to stand upright</extracomment>
        <translation>%1°</translation>
    </message>
    <message>
        <source>As in a mirror</source>
        <translation>As in a mirror</translation>
    </message>
    <message>
        <source>What people see; codes are read all the same</source>
        <translation>What people see; codes are read all the same</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposure</translation>
    </message>
    <message>
        <source>This camera does not let its exposure be set.</source>
        <translation>This camera does not let its exposure be set.</translation>
    </message>
    <message>
        <source>Kept short just now, because long exposures smear codes.</source>
        <translation>Kept short just now, because long exposures smear codes.</translation>
    </message>
    <message>
        <source>Automatic is right nearly everywhere: it keeps the exposure short when codes smear.</source>
        <translation>Automatic is right nearly everywhere: it keeps the exposure short when codes smear.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Where codes are looked for</source>
        <translation>Where codes are looked for</translation>
    </message>
    <message>
        <source>Drag the frame in the picture, or move its edges here.</source>
        <translation>Drag the frame in the picture, or move its edges here.</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Left edge</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Right edge</translation>
    </message>
    <message>
        <source>Upper edge</source>
        <translation>Upper edge</translation>
    </message>
    <message>
        <source>Lower edge</source>
        <translation>Lower edge</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>a share, such as 20 %</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>The whole picture</translation>
    </message>
</context>
<context>
    <name>SetupHead</name>
    <message>
        <source>Camera set-up</source>
        <translation>Camera set-up</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>No picture</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>One moment</translation>
    </message>
</context>
<context>
    <name>SetupMeters</name>
    <message>
        <source>Sharpness</source>
        <translation>Sharpness</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Pictures per second</source>
        <translation>Pictures per second</translation>
    </message>
    <message>
        <source>Readings per second</source>
        <translation>Readings per second</translation>
    </message>
    <message>
        <source>Readings with a code</source>
        <translation>Readings with a code</translation>
    </message>
    <message>
        <source>Time of a reading</source>
        <translation>Time of a reading</translation>
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
        <translation>sharp</translation>
    </message>
    <message>
        <source>a little soft</source>
        <comment>picture</comment>
        <translation>a little soft</translation>
    </message>
    <message>
        <source>blurred, or nothing to see</source>
        <comment>picture</comment>
        <translation>blurred, or nothing to see</translation>
    </message>
    <message>
        <source>just right</source>
        <comment>light</comment>
        <translation>just right</translation>
    </message>
    <message>
        <source>rather dark</source>
        <comment>light</comment>
        <translation>rather dark</translation>
    </message>
    <message>
        <source>too dark</source>
        <comment>light</comment>
        <translation>too dark</translation>
    </message>
    <message>
        <source>very bright</source>
        <comment>light</comment>
        <translation>very bright</translation>
    </message>
    <message>
        <source>glare: parts are white or black</source>
        <comment>light</comment>
        <translation>glare: parts are white or black</translation>
    </message>
    <message>
        <source>smooth</source>
        <comment>pictures a second</comment>
        <translation>smooth</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>slow</translation>
    </message>
    <message>
        <source>jerky</source>
        <comment>pictures a second</comment>
        <translation>jerky</translation>
    </message>
    <message>
        <source>often</source>
        <comment>readings a second</comment>
        <translation>often</translation>
    </message>
    <message>
        <source>calm: nothing moves</source>
        <comment>readings a second</comment>
        <translation>calm: nothing moves</translation>
    </message>
    <message>
        <source>rarely</source>
        <comment>readings a second</comment>
        <translation>rarely</translation>
    </message>
    <message>
        <source>reads well</source>
        <comment>share of readings with a code</comment>
        <translation>reads well</translation>
    </message>
    <message>
        <source>reads now and then</source>
        <comment>share of readings with a code</comment>
        <translation>reads now and then</translation>
    </message>
    <message>
        <source>hardly reads</source>
        <comment>share of readings with a code</comment>
        <translation>hardly reads</translation>
    </message>
    <message>
        <source>hold a code into view</source>
        <translation>hold a code into view</translation>
    </message>
    <message>
        <source>fast</source>
        <comment>time of a reading</comment>
        <translation>fast</translation>
    </message>
    <message>
        <source>too slow</source>
        <comment>time of a reading</comment>
        <translation>too slow</translation>
    </message>
</context>
<context>
    <name>SetupPin</name>
    <message numerus="yes">
        <source>The PIN is wrong. %n tries left.</source>
        <translation>
            <numerusform>The PIN is wrong. %n try left.</numerusform>
            <numerusform>The PIN is wrong. %n tries left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Too many wrong PINs. Try again in %n minute.</numerusform>
            <numerusform>Too many wrong PINs. Try again in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>Too many wrong PINs. Try again in %n second.</numerusform>
            <numerusform>Too many wrong PINs. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>The camera set-up is locked</source>
        <translation>The camera set-up is locked</translation>
    </message>
    <message>
        <source>No PIN opens it yet. Make one with the command “comptoir setup-pin”, write the line that it prints into comptoir.toml, and restart this screen.</source>
        <translation>No PIN opens it yet. Make one with the command “comptoir setup-pin”, write the line that it prints into comptoir.toml, and restart this screen.</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>Back to the start page</translation>
    </message>
    <message>
        <source>Camera set-up</source>
        <translation>Camera set-up</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>One moment</translation>
    </message>
    <message>
        <source>For the IT desk: type the PIN of this device.</source>
        <translation>For the IT desk: type the PIN of this device.</translation>
    </message>
    <message numerus="yes">
        <source>PIN, %n digit(s) typed</source>
        <translation>
            <numerusform>PIN, %n digit typed</numerusform>
            <numerusform>PIN, %n digits typed</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the set-up</source>
        <translation>Open the set-up</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <source>Picture of the camera</source>
        <translation>Picture of the camera</translation>
    </message>
    <message>
        <source>This camera gives no picture</source>
        <translation>This camera gives no picture</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>One moment</translation>
    </message>
    <message>
        <source>Is it plugged in? Does another program use it? It is tried again every two seconds.</source>
        <translation>Is it plugged in? Does another program use it? It is tried again every two seconds.</translation>
    </message>
</context>
<context>
    <name>SheetPopup</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The software on this tablet and on the server is not compatible: one of the two must be updated. Please tell the IT desk.</source>
        <translation>The software on this tablet and on the server is not compatible: one of the two must be updated. Please tell the IT desk.</translation>
    </message>
    <message numerus="yes">
        <source>Number or PIN is wrong. %n tries left.</source>
        <translation>
            <numerusform>Number or PIN is wrong. %n try left.</numerusform>
            <numerusform>Number or PIN is wrong. %n tries left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number or PIN is wrong.</source>
        <translation>Number or PIN is wrong.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Too many wrong PINs. Try again in %n minute.</numerusform>
            <numerusform>Too many wrong PINs. Try again in %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in needs the network, and there is none at the moment. Try again in a moment.</source>
        <translation>Signing in needs the network, and there is none at the moment. Try again in a moment.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>Your session has ended. Please sign in again.</translation>
    </message>
    <message>
        <source>This tablet may not be used to sign in. Please tell the IT desk.</source>
        <translation>This tablet may not be used to sign in. Please tell the IT desk.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Good to see you</source>
        <translation>Good to see you</translation>
    </message>
    <message>
        <source>Sign in with your staff number and your PIN. The tablet locks by itself when you put it down.</source>
        <translation>Sign in with your staff number and your PIN. The tablet locks by itself when you put it down.</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Staff number</translation>
    </message>
    <message>
        <source>No network at the moment: signing in has to wait.</source>
        <translation>No network at the moment: signing in has to wait.</translation>
    </message>
</context>
<context>
    <name>SignInPad</name>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>One moment</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Your PIN</translation>
    </message>
</context>
<context>
    <name>SignOutSheet</name>
    <message>
        <source>Sign out, %1?</source>
        <translation>Sign out, %1?</translation>
    </message>
    <message>
        <source>The basket of this sale and the customer’s page will be cleared.</source>
        <translation>The basket of this sale and the customer’s page will be cleared.</translation>
    </message>
    <message>
        <source>The tablet locks until somebody signs in.</source>
        <translation>The tablet locks until somebody signs in.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Stay signed in</translation>
    </message>
</context>
<context>
    <name>SortChips</name>
    <message>
        <source>Most popular</source>
        <translation>Most popular</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>Lowest price</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>Highest price</translation>
    </message>
    <message>
        <source>Best rated</source>
        <translation>Best rated</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>button</source>
        <translation>button</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>switch</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>choice</translation>
    </message>
    <message>
        <source>field</source>
        <translation>field</translation>
    </message>
    <message>
        <source>masked field</source>
        <translation>masked field</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>picture</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>progress</translation>
    </message>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>not chosen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>filled in, not said aloud</source>
        <translation>filled in, not said aloud</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>not available now</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>dot</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>space</source>
        <translation>space</translation>
    </message>
    <message>
        <source>Speech is on.</source>
        <translation>Speech is on.</translation>
    </message>
    <message>
        <source>Headphones are plugged in: only you can hear this.</source>
        <translation>Headphones are plugged in: only you can hear this.</translation>
    </message>
    <message>
        <source>Others can hear this. Plug headphones in to listen alone.</source>
        <translation>Others can hear this. Plug headphones in to listen alone.</translation>
    </message>
    <message>
        <source>Touch something to hear it, touch it again to use it.</source>
        <translation>Touch something to hear it, touch it again to use it.</translation>
    </message>
    <message>
        <source>%1 seconds left. Touch the screen or press a key to continue.</source>
        <translation>%1 seconds left. Touch the screen or press a key to continue.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Nothing here.</translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>Speech</source>
        <translation>Speech</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Use it</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>SpeechSettings</name>
    <message>
        <source>Slow</source>
        <translation>Slow</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Fast</translation>
    </message>
    <message>
        <source>Very fast</source>
        <translation>Very fast</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Speech</translation>
    </message>
    <message>
        <source>Everything on the screen is read aloud</source>
        <translation>Everything on the screen is read aloud</translation>
    </message>
    <message>
        <source>This device has no voice; our staff are happy to help you</source>
        <translation>This device has no voice; our staff are happy to help you</translation>
    </message>
    <message>
        <source>Headphones are plugged in: only you can hear it.</source>
        <translation>Headphones are plugged in: only you can hear it.</translation>
    </message>
    <message>
        <source>Others can hear it. Plug headphones in to listen alone, and louder.</source>
        <translation>Others can hear it. Plug headphones in to listen alone, and louder.</translation>
    </message>
    <message>
        <source>Volume: %1 of %2</source>
        <translation>Volume: %1 of %2</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Softer</translation>
    </message>
    <message>
        <source>This is the softest</source>
        <translation>This is the softest</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Louder</translation>
    </message>
    <message>
        <source>This is the loudest</source>
        <translation>This is the loudest</translation>
    </message>
    <message>
        <source>Louder with headphones</source>
        <translation>Louder with headphones</translation>
    </message>
    <message>
        <source>Voice: %1</source>
        <translation>Voice: %1</translation>
    </message>
    <message>
        <source>Explore by touch</source>
        <translation>Explore by touch</translation>
    </message>
    <message>
        <source>A touch says what is there, a second touch uses it</source>
        <translation>A touch says what is there, a second touch uses it</translation>
    </message>
    <message>
        <source>Read personal details too</source>
        <translation>Read personal details too</translation>
    </message>
    <message>
        <source>Name, address and what you type; others can hear it</source>
        <translation>Name, address and what you type; others can hear it</translation>
    </message>
</context>
<context>
    <name>SplitLine</name>
    <message>
        <source>Take now</source>
        <translation>Take now</translation>
    </message>
    <message>
        <source>Pick up here</source>
        <translation>Pick up here</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Deliver</translation>
    </message>
</context>
<context>
    <name>SplitParts</name>
    <message>
        <source>Take it now, pay at the till</source>
        <translation>Take it now, pay at the till</translation>
    </message>
    <message>
        <source>Picked up at %1</source>
        <translation>Picked up at %1</translation>
    </message>
    <message>
        <source>Delivered to your home</source>
        <translation>Delivered to your home</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
</context>
<context>
    <name>StarPicker</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>%1 out of 5 stars</source>
        <translation>%1 out of 5 stars</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>This screen is not in service</source>
        <translation>This screen is not in service</translation>
    </message>
    <message>
        <source>Getting the shop ready</source>
        <translation>Getting the shop ready</translation>
    </message>
    <message>
        <source>The shop cannot be reached just now</source>
        <translation>The shop cannot be reached just now</translation>
    </message>
    <message>
        <source>We are happy to help you in person. For staff: the software on this device is too old for the server and must be updated.</source>
        <translation>We are happy to help you in person. For staff: the software on this device is too old for the server and must be updated.</translation>
    </message>
    <message>
        <source>We are happy to help you in person. For staff: the software on the server is too old for this device and must be updated; this screen then carries on by itself.</source>
        <translation>We are happy to help you in person. For staff: the software on the server is too old for this device and must be updated; this screen then carries on by itself.</translation>
    </message>
    <message>
        <source>We are happy to help you in person. For staff: the server does not accept this device (%1); it keeps trying.</source>
        <translation>We are happy to help you in person. For staff: the server does not accept this device (%1); it keeps trying.</translation>
    </message>
    <message>
        <source>Products, prices and stock are on their way. This takes a minute, then the screen opens by itself.</source>
        <translation>Products, prices and stock are on their way. This takes a minute, then the screen opens by itself.</translation>
    </message>
    <message>
        <source>This screen keeps trying and opens by itself. In the meantime, our staff are happy to help you.</source>
        <translation>This screen keeps trying and opens by itself. In the meantime, our staff are happy to help you.</translation>
    </message>
    <message>
        <source>%1 percent done</source>
        <translation>%1 percent done</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>What happens next</source>
        <translation>What happens next</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>Where to find it</source>
        <translation>Where to find it</translation>
    </message>
    <message>
        <source>Ref. %1</source>
        <translation>Ref. %1</translation>
    </message>
    <message>
        <source>Figures more than twelve hours old are not shown: the store counts again before setting anything aside for you.</source>
        <translation>Figures more than twelve hours old are not shown: the store counts again before setting anything aside for you.</translation>
    </message>
    <message>
        <source>Choose where to pick it up</source>
        <translation>Choose where to pick it up</translation>
    </message>
    <message>
        <source>The price must be confirmed first</source>
        <translation>The price must be confirmed first</translation>
    </message>
</context>
<context>
    <name>StockLine</name>
    <message>
        <source>display model to try</source>
        <translation>display model to try</translation>
    </message>
</context>
<context>
    <name>StockRow</name>
    <message>
        <source>Looking up stock</source>
        <translation>Looking up stock</translation>
    </message>
</context>
<context>
    <name>StockWords</name>
    <message>
        <source>In stock here</source>
        <translation>In stock here</translation>
    </message>
    <message>
        <source>Last few here</source>
        <translation>Last few here</translation>
    </message>
    <message>
        <source>In other stores</source>
        <translation>In other stores</translation>
    </message>
    <message>
        <source>Sold out here</source>
        <translation>Sold out here</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message numerus="yes">
        <source>In stock in %n more store(s)</source>
        <translation>
            <numerusform>In stock in %n more store</numerusform>
            <numerusform>In stock in %n more stores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in stock</source>
        <translation>%1 in stock</translation>
    </message>
    <message>
        <source>Only %1 left</source>
        <translation>Only %1 left</translation>
    </message>
    <message>
        <source>Sold out</source>
        <comment>stock of a store</comment>
        <translation>Sold out</translation>
    </message>
    <message>
        <source>By transfer, %1</source>
        <comment>by transfer, Thursday</comment>
        <translation>By transfer, %1</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <comment>stock of a store</comment>
        <translation>To be confirmed</translation>
    </message>
    <message>
        <source>Stock unknown</source>
        <comment>stock of a store</comment>
        <translation>Stock unknown</translation>
    </message>
    <message>
        <source>sold out</source>
        <comment>stock of the online shop</comment>
        <translation>sold out</translation>
    </message>
    <message>
        <source>delivered %1</source>
        <comment>delivered Tuesday</comment>
        <translation>delivered %1</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <comment>stock of the online shop</comment>
        <translation>to be confirmed</translation>
    </message>
    <message>
        <source>in this store</source>
        <comment>12 in stock in this store</comment>
        <translation>in this store</translation>
    </message>
    <message>
        <source>checked %1</source>
        <comment>checked 4 minutes ago</comment>
        <translation>checked %1</translation>
    </message>
    <message>
        <source>counted yesterday at %1</source>
        <translation>counted yesterday at %1</translation>
    </message>
    <message>
        <source>counted today at %1</source>
        <translation>counted today at %1</translation>
    </message>
    <message>
        <source>counted %1 at %2</source>
        <comment>day and hour</comment>
        <translation>counted %1 at %2</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>open until %1</translation>
    </message>
    <message>
        <source>opens at %1</source>
        <translation>opens at %1</translation>
    </message>
    <message>
        <source>opens tomorrow at %1</source>
        <translation>opens tomorrow at %1</translation>
    </message>
    <message>
        <source>opens %1 at %2</source>
        <comment>day and hour</comment>
        <translation>opens %1 at %2</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a store</comment>
        <translation>closed</translation>
    </message>
    <message>
        <source>aisle %1, bay %2</source>
        <translation>aisle %1, bay %2</translation>
    </message>
    <message>
        <source>aisle %1</source>
        <translation>aisle %1</translation>
    </message>
    <message>
        <source>%1, to your home from %2</source>
        <comment>day, price of delivery</comment>
        <translation>%1, to your home from %2</translation>
    </message>
    <message>
        <source>%1, to your home, free of charge</source>
        <comment>day</comment>
        <translation>%1, to your home, free of charge</translation>
    </message>
</context>
<context>
    <name>StorePin</name>
    <message>
        <source>%1, store %2</source>
        <translation>%1, store %2</translation>
    </message>
</context>
<context>
    <name>StorePlan</name>
    <message>
        <source>You are here</source>
        <translation>You are here</translation>
    </message>
    <message>
        <source>Plan of the stores</source>
        <translation>Plan of the stores</translation>
    </message>
</context>
<context>
    <name>StoreRow</name>
    <message>
        <source>Pick-up</source>
        <translation>Pick-up</translation>
    </message>
</context>
<context>
    <name>Stores</name>
    <message>
        <source>Where would you like to pick it up?</source>
        <translation>Where would you like to pick it up?</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Free · sent there from another store</source>
        <translation>Free · sent there from another store</translation>
    </message>
    <message>
        <source>Free · wait for our message</source>
        <translation>Free · wait for our message</translation>
    </message>
    <message>
        <source>Free · the store checks first</source>
        <translation>Free · the store checks first</translation>
    </message>
    <message>
        <source>Pick up at %1</source>
        <translation>Pick up at %1</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>Pick up</translation>
    </message>
    <message>
        <source>Choose a store first</source>
        <translation>Choose a store first</translation>
    </message>
</context>
<context>
    <name>StoresFilters</name>
    <message>
        <source>Nearest</source>
        <translation>Nearest</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>In stock</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Open now</translation>
    </message>
    <message>
        <source>24-hour locker</source>
        <translation>24-hour locker</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>5 stores of 12</comment>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>StoresList</name>
    <message>
        <source>By transfer</source>
        <translation>By transfer</translation>
    </message>
    <message>
        <source>Pick-up</source>
        <translation>Pick-up</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Not possible</translation>
    </message>
    <message>
        <source>No matching store</source>
        <translation>No matching store</translation>
    </message>
    <message>
        <source>Every store is listed again without the filters.</source>
        <translation>Every store is listed again without the filters.</translation>
    </message>
    <message>
        <source>Show the nearest stores</source>
        <translation>Show the nearest stores</translation>
    </message>
    <message>
        <source>Show all stores</source>
        <translation>Show all stores</translation>
    </message>
</context>
<context>
    <name>StoresPlan</name>
    <message>
        <source>You are here</source>
        <translation>You are here</translation>
    </message>
</context>
<context>
    <name>SwitchSettings</name>
    <message>
        <source>One switch or key</source>
        <translation>One switch or key</translation>
    </message>
    <message>
        <source>A frame moves on by itself; Space or Enter uses what is in it</source>
        <translation>A frame moves on by itself; Space or Enter uses what is in it</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>how long the frame stays on each thing</extracomment>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TabletRail</name>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
</context>
<context>
    <name>ThumbStrip</name>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Picture %1 of %2</translation>
    </message>
</context>
<context>
    <name>ToggleRow</name>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>%1, start page</source>
        <translation>%1, start page</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Calling…</translation>
    </message>
    <message>
        <source>Call a member of staff</source>
        <translation>Call a member of staff</translation>
    </message>
    <message>
        <source>We are looking for somebody</source>
        <translation>We are looking for somebody</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibility</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Language: %1</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Basket</translation>
    </message>
    <message numerus="yes">
        <source>Basket, %n item(s)</source>
        <translation>
            <numerusform>Basket, %n item</numerusform>
            <numerusform>Basket, %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Track</name>
    <message>
        <source>Which order is it?</source>
        <translation>Which order is it?</translation>
    </message>
    <message>
        <source>Enter its number, and the e-mail address or phone number that you gave with it.</source>
        <translation>Enter its number, and the e-mail address or phone number that you gave with it.</translation>
    </message>
    <message>
        <source>Show my order</source>
        <translation>Show my order</translation>
    </message>
    <message>
        <source>Scan the code of the order</source>
        <translation>Scan the code of the order</translation>
    </message>
    <message>
        <source>Only used to find your order. Erased from this screen as soon as you leave.</source>
        <translation>Only used to find your order. Erased from this screen as soon as you leave.</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>Number of the order</translation>
    </message>
    <message>
        <source>E-mail address or phone number</source>
        <translation>E-mail address or phone number</translation>
    </message>
</context>
<context>
    <name>TrackFacts</name>
    <message>
        <source>Placed on</source>
        <translation>Placed on</translation>
    </message>
    <message>
        <source>Delivery method</source>
        <translation>Delivery method</translation>
    </message>
    <message>
        <source>Pick-up at %1</source>
        <translation>Pick-up at %1</translation>
    </message>
    <message>
        <source>Delivery to your home</source>
        <translation>Delivery to your home</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Being checked: please do not pay a second time</source>
        <translation>Being checked: please do not pay a second time</translation>
    </message>
    <message>
        <source>At the till, or by phone</source>
        <translation>At the till, or by phone</translation>
    </message>
</context>
<context>
    <name>TrackLines</name>
    <message>
        <source>An item no longer in the range</source>
        <translation>An item no longer in the range</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Discounts</translation>
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
        <translation>Order %1</translation>
    </message>
    <message>
        <source>Return an item</source>
        <translation>Return an item</translation>
    </message>
    <message>
        <source>Everything in this order is being returned</source>
        <translation>Everything in this order is being returned</translation>
    </message>
    <message>
        <source>Nothing in this order can be returned (any more)</source>
        <translation>Nothing in this order can be returned (any more)</translation>
    </message>
    <message>
        <source>Another order</source>
        <translation>Another order</translation>
    </message>
</context>
<context>
    <name>TrackReturns</name>
    <message>
        <source>You can return it until %1; by law you may cancel without giving a reason until %2.</source>
        <translation>You can return it until %1; by law you may cancel without giving a reason until %2.</translation>
    </message>
    <message>
        <source>You can return it until %1.</source>
        <translation>You can return it until %1.</translation>
    </message>
    <message numerus="yes">
        <source>Return %1 · %n item(s)</source>
        <translation>
            <numerusform>Return %1 · %n item</numerusform>
            <numerusform>Return %1 · %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackTrouble</name>
    <message>
        <source>We cannot find this order</source>
        <translation>We cannot find this order</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>Too many tries</translation>
    </message>
    <message>
        <source>One more thing: how can we reach you?</source>
        <translation>One more thing: how can we reach you?</translation>
    </message>
    <message>
        <source>We cannot look it up at the moment</source>
        <translation>We cannot look it up at the moment</translation>
    </message>
    <message>
        <source>The number and contact do not match. Please compare them with your receipt or message.</source>
        <translation>The number and contact do not match. Please compare them with your receipt or message.</translation>
    </message>
    <message>
        <source>To protect your order, please wait a quarter of an hour. A member of staff can help you straight away.</source>
        <translation>To protect your order, please wait a quarter of an hour. A member of staff can help you straight away.</translation>
    </message>
    <message>
        <source>This code only contains the number. Please add the contact that you gave with the order.</source>
        <translation>This code only contains the number. Please add the contact that you gave with the order.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>TrackWords</name>
    <message>
        <source>Your order, according to its code</source>
        <translation>Your order, according to its code</translation>
    </message>
    <message>
        <source>Your order is confirmed</source>
        <translation>Your order is confirmed</translation>
    </message>
    <message>
        <source>Your order is being prepared</source>
        <translation>Your order is being prepared</translation>
    </message>
    <message>
        <source>Your order is ready</source>
        <translation>Your order is ready</translation>
    </message>
    <message>
        <source>We need a word with you</source>
        <translation>We need a word with you</translation>
    </message>
    <message>
        <source>Your order was not picked up in time</source>
        <translation>Your order was not picked up in time</translation>
    </message>
    <message>
        <source>Your order is cancelled</source>
        <translation>Your order is cancelled</translation>
    </message>
    <message>
        <source>Your parcel is on its way</source>
        <translation>Your parcel is on its way</translation>
    </message>
    <message>
        <source>Your order has been delivered</source>
        <translation>Your order has been delivered</translation>
    </message>
    <message>
        <source>Your order has been picked up</source>
        <translation>Your order has been picked up</translation>
    </message>
    <message>
        <source>Your order was returned</source>
        <translation>Your order was returned</translation>
    </message>
    <message>
        <source>Your purchase</source>
        <translation>Your purchase</translation>
    </message>
    <message>
        <source>Its progress can only be shown with a connection. A member of staff can help you.</source>
        <translation>Its progress can only be shown with a connection. A member of staff can help you.</translation>
    </message>
    <message>
        <source>We are preparing it at %1. Wait for our message before you set out.</source>
        <translation>We are preparing it at %1. Wait for our message before you set out.</translation>
    </message>
    <message>
        <source>We are preparing your parcel and will write to you when it leaves.</source>
        <translation>We are preparing your parcel and will write to you when it leaves.</translation>
    </message>
    <message>
        <source>It is waiting for you at %1. Bring its code and proof of identity.</source>
        <translation>It is waiting for you at %1. Bring its code and proof of identity.</translation>
    </message>
    <message>
        <source>A member of staff will call you. Nothing is charged. You may also ask here, with this number.</source>
        <translation>A member of staff will call you. Nothing is charged. You may also ask here, with this number.</translation>
    </message>
    <message>
        <source>It is no longer set aside, and nothing is charged. You can order again at any time.</source>
        <translation>It is no longer set aside, and nothing is charged. You can order again at any time.</translation>
    </message>
    <message>
        <source>Nothing is charged.</source>
        <translation>Nothing is charged.</translation>
    </message>
    <message>
        <source>The carrier will deliver it; the dispatch message says when.</source>
        <translation>The carrier will deliver it; the dispatch message says when.</translation>
    </message>
    <message>
        <source>The refund takes 14 days at most.</source>
        <translation>The refund takes 14 days at most.</translation>
    </message>
    <message>
        <source>Thank you for shopping with us.</source>
        <translation>Thank you for shopping with us.</translation>
    </message>
    <message>
        <source>There is no connection. This order was placed here, it is kept safe and will be sent as soon as the connection is back.</source>
        <translation>There is no connection. This order was placed here, it is kept safe and will be sent as soon as the connection is back.</translation>
    </message>
    <message>
        <source>There is no connection. This order was placed here and confirmed. What has happened since cannot be seen now.</source>
        <translation>There is no connection. This order was placed here and confirmed. What has happened since cannot be seen now.</translation>
    </message>
    <message>
        <source>There is no connection. This order was placed here; a member of staff needs a word with you.</source>
        <translation>There is no connection. This order was placed here; a member of staff needs a word with you.</translation>
    </message>
    <message>
        <source>There is no connection. Nothing is lost: your order is safe. Please try again, or ask a member of staff.</source>
        <translation>There is no connection. Nothing is lost: your order is safe. Please try again, or ask a member of staff.</translation>
    </message>
    <message>
        <source>Requested: bring it to any of our stores</source>
        <translation>Requested: bring it to any of our stores</translation>
    </message>
    <message>
        <source>Received: we are checking it</source>
        <translation>Received: we are checking it</translation>
    </message>
    <message>
        <source>Done: refunded</source>
        <translation>Done: refunded</translation>
    </message>
    <message>
        <source>Not accepted: a member of staff will tell you why</source>
        <translation>Not accepted: a member of staff will tell you why</translation>
    </message>
    <message>
        <source>Please enter the number of the order</source>
        <translation>Please enter the number of the order</translation>
    </message>
    <message>
        <source>The number does not match: please check it again</source>
        <translation>The number does not match: please check it again</translation>
    </message>
    <message>
        <source>The number is longer, for example MM-7F3K-28QX</source>
        <translation>The number is longer, for example MM-7F3K-28QX</translation>
    </message>
    <message>
        <source>Please enter your e-mail address or phone number</source>
        <translation>Please enter your e-mail address or phone number</translation>
    </message>
    <message>
        <source>This is neither an e-mail address nor a phone number</source>
        <translation>This is neither an e-mail address nor a phone number</translation>
    </message>
</context>
<context>
    <name>VerifiedMark</name>
    <message>
        <source>Verified purchase</source>
        <translation>Verified purchase</translation>
    </message>
    <message>
        <source>Purchase not verified</source>
        <translation>Purchase not verified</translation>
    </message>
</context>
</TS>
