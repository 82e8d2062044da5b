<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AccessibilityRow</name>
    <message>
        <source>Larger text, contrast, lower screen</source>
        <translation>Texto más grande, contraste, pantalla más baja</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accesibilidad</translation>
    </message>
</context>
<context>
    <name>AccessibilitySheet</name>
    <message>
        <source>Accessibility</source>
        <translation>Accesibilidad</translation>
    </message>
    <message>
        <source>These settings apply to your visit, then everything goes back to normal.</source>
        <translation>Estos ajustes valen para su visita; después, todo vuelve a la normalidad.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Text at %1 percent</source>
        <translation>Texto al %1 por ciento</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>size of the text</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>White and yellow on black, thicker lines</source>
        <translation>Blanco y amarillo sobre negro, trazos más gruesos</translation>
    </message>
    <message>
        <source>Lower screen</source>
        <translation>Pantalla más baja</translation>
    </message>
    <message>
        <source>What you touch moves down, within reach from a wheelchair</source>
        <translation>Todo baja al alcance de una silla de ruedas</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Pages and pictures appear without moving</source>
        <translation>Las páginas y las imágenes aparecen sin moverse</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>A short tone when a code is read, for keys and for mistakes</source>
        <translation>Un tono corto al leer un código, al pulsar teclas y con los errores</translation>
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
        <translation>¿Dónde lo entregamos?</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>País: %1</translation>
    </message>
    <message>
        <source>Floor, door code, company (optional)</source>
        <translation>Piso, código del portal, empresa (opcional)</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Number and street</source>
        <translation>Número y calle</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Calle y número</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Postcode (optional)</source>
        <translation>Código postal (si existe)</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincia</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Localidad</translation>
    </message>
    <message>
        <source>This is not a postcode for this country: %1. Example: %2</source>
        <translation>No es un código postal de este país: %1. Ejemplo: %2</translation>
    </message>
    <message>
        <source>Please enter the province: type its first letters, then choose it.</source>
        <translation>Escriba la provincia: bastan las primeras letras, después elíjala.</translation>
    </message>
</context>
<context>
    <name>AskFrame</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>To do</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Con conexión</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada pendiente</translation>
    </message>
    <message>
        <source>No customer is waiting for a call, and everything done on this tablet has been received.</source>
        <translation>Ningún cliente espera una llamada y todo lo hecho en esta tablet se ha recibido.</translation>
    </message>
</context>
<context>
    <name>AttentionAside</name>
    <message>
        <source>Dealt with?</source>
        <translation>¿Está resuelto?</translation>
    </message>
    <message>
        <source>“%1” leaves this list. Nothing is deleted: IT still finds it on this tablet, and head office keeps its answer.</source>
        <translation>«%1» sale de esta lista. No se borra nada: el servicio informático lo encuentra en esta tablet y la central conserva su respuesta.</translation>
    </message>
    <message>
        <source>Yes, it is dealt with</source>
        <translation>Sí, está resuelto</translation>
    </message>
    <message>
        <source>Keep it in the list</source>
        <translation>Dejar en la lista</translation>
    </message>
</context>
<context>
    <name>AttentionCalls</name>
    <message>
        <source>Customers to call</source>
        <translation>Clientes por llamar</translation>
    </message>
    <message>
        <source>An item no longer in the range</source>
        <translation>Un artículo que ya no está en el surtido</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>article</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>order number, how long ago</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Se enviará</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>a customer</comment>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <comment>an action</comment>
        <translation>%1, pedido %2</translation>
    </message>
    <message>
        <source>There are more. They will appear as these are settled.</source>
        <translation>Hay más. Se muestran a medida que se resuelven estos.</translation>
    </message>
</context>
<context>
    <name>AttentionContact</name>
    <message>
        <source>Already settled</source>
        <translation>Ya está resuelto</translation>
    </message>
    <message>
        <source>Contact details need the network</source>
        <translation>Para los datos de contacto hace falta la red</translation>
    </message>
    <message>
        <source>The contact details cannot be shown</source>
        <translation>No se pueden mostrar los datos de contacto</translation>
    </message>
    <message>
        <source>A colleague has just settled this order.</source>
        <translation>Un compañero acaba de resolver este pedido.</translation>
    </message>
    <message>
        <source>They are only ever looked up live. If the customer is with you, you can still note what they say.</source>
        <translation>Solo se consultan en tiempo real. Si tiene al cliente delante, puede anotar igualmente su respuesta.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>AttentionLines</name>
    <message>
        <source>Item %1</source>
        <translation>Artículo %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>pieces, article</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a price</comment>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total with delivery</source>
        <translation>Total con entrega</translation>
    </message>
    <message>
        <source>Total today</source>
        <translation>Total hoy</translation>
    </message>
</context>
<context>
    <name>AttentionNotice</name>
    <message>
        <source>Offline: as of %1</source>
        <comment>time of day</comment>
        <translation>Sin conexión: situación a las %1</translation>
    </message>
    <message>
        <source>Offline: customers to call are not shown</source>
        <translation>Sin conexión: no se muestran los clientes por llamar</translation>
    </message>
    <message>
        <source>You belong to another store</source>
        <translation>Usted pertenece a otra tienda</translation>
    </message>
    <message>
        <source>Head office did not answer as expected</source>
        <translation>La central no ha respondido como se esperaba</translation>
    </message>
    <message>
        <source>New orders are missing, and so are contacts that you have not opened. What you note is kept and sent later.</source>
        <translation>Faltan los pedidos nuevos y los datos de contacto que no haya abierto. Lo que anote se guarda y se envía más tarde.</translation>
    </message>
    <message>
        <source>They are only ever looked up live. What was done on this tablet is shown, and sent once the network is back.</source>
        <translation>Solo se consultan en tiempo real. Lo hecho en esta tablet se muestra y se enviará cuando vuelva la red.</translation>
    </message>
    <message>
        <source>Customers to call are shown only to this store’s own staff.</source>
        <translation>Los clientes por llamar solo se muestran a los asesores de esta tienda.</translation>
    </message>
    <message>
        <source>Customers to call are not up to date. Please try again in a moment.</source>
        <translation>Los clientes por llamar no están al día. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>AttentionOrder</name>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>What did the customer say?</source>
        <translation>¿Qué ha dicho el cliente?</translation>
    </message>
    <message>
        <source>Noted on this tablet; it is sent as soon as head office can be reached.</source>
        <translation>Anotado en esta tablet; se enviará en cuanto haya contacto con la central.</translation>
    </message>
    <message>
        <source>Done: I have called</source>
        <translation>Hecho: he llamado</translation>
    </message>
    <message>
        <source>First say what the customer said</source>
        <translation>Indique primero su respuesta</translation>
    </message>
</context>
<context>
    <name>AttentionParked</name>
    <message>
        <source>Refused by head office</source>
        <translation>Rechazado por la central</translation>
    </message>
    <message>
        <source>Done on this tablet %1</source>
        <comment>how long ago</comment>
        <translation>Hecho en esta tablet %1</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Está resuelto</translation>
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
            <numerusform>%n acción por enviar</numerusform>
            <numerusform>%n acciones por enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures: %1 of %2</source>
        <translation>Imágenes: %1 de %2</translation>
    </message>
    <message>
        <source>Up to date %1</source>
        <comment>how long ago</comment>
        <translation>Al día %1</translation>
    </message>
    <message>
        <source>No news from head office since start-up</source>
        <translation>Sin noticias de la central desde el inicio</translation>
    </message>
</context>
<context>
    <name>AttentionWords</name>
    <message>
        <source>Out of stock</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>Price has gone up</source>
        <translation>Ha subido el precio</translation>
    </message>
    <message>
        <source>No longer sold</source>
        <translation>Ya no se vende</translation>
    </message>
    <message>
        <source>Store not available</source>
        <translation>Tienda no disponible</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <comment>an order</comment>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Por comprobar</translation>
    </message>
    <message>
        <source>There were not enough left. Nothing is reserved for this order.</source>
        <translation>No quedaban unidades suficientes. No hay nada reservado para este pedido.</translation>
    </message>
    <message>
        <source>The price has gone up since then. The customer pays no more without agreeing to it.</source>
        <translation>El precio ha subido desde entonces. El cliente no paga nada más sin su acuerdo.</translation>
    </message>
    <message>
        <source>An item is no longer sold.</source>
        <translation>Un artículo ya no se vende.</translation>
    </message>
    <message>
        <source>The store chosen for pick-up is not taking orders.</source>
        <translation>La tienda elegida para la recogida no acepta pedidos.</translation>
    </message>
    <message>
        <source>Something is missing: the address, a way to reach the customer, or a delivery method that we offer.</source>
        <translation>Falta algo: la dirección, una forma de contactar con el cliente o un modo de entrega disponible.</translation>
    </message>
    <message>
        <source>Head office could not accept this order as it was.</source>
        <translation>La central no ha podido aceptar este pedido tal como estaba.</translation>
    </message>
    <message>
        <source>Not possible: there are not enough anywhere yet.</source>
        <translation>No es posible: aún no hay unidades suficientes en ningún sitio.</translation>
    </message>
    <message>
        <source>Not possible: an item is no longer sold.</source>
        <translation>No es posible: un artículo ya no se vende.</translation>
    </message>
    <message>
        <source>Not possible: the order is incomplete.</source>
        <translation>No es posible: el pedido está incompleto.</translation>
    </message>
    <message>
        <source>Out of stock everywhere</source>
        <translation>Agotado en todas partes</translation>
    </message>
    <message>
        <source>Not enough left</source>
        <translation>No quedan suficientes</translation>
    </message>
    <message>
        <source>Keeps the order</source>
        <translation>Mantiene el pedido</translation>
    </message>
    <message>
        <source>Wants something else</source>
        <translation>Quiere otra cosa</translation>
    </message>
    <message>
        <source>Cancels the order</source>
        <translation>Cancela el pedido</translation>
    </message>
    <message>
        <source>Confirmed and reserved, %1 to pay.</source>
        <translation>Confirmado y reservado, %1 a pagar.</translation>
    </message>
    <message>
        <source>This order is closed; make the new one in Sale.</source>
        <translation>Este pedido está cerrado; haga el nuevo en Venta.</translation>
    </message>
    <message>
        <source>This order is closed, nothing stays reserved.</source>
        <translation>Este pedido está cerrado; no queda nada reservado.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>Call about order %1: %2</source>
        <comment>number, what was said</comment>
        <translation>Llamada, pedido %1: %2</translation>
    </message>
    <message>
        <source>Payment of order %1</source>
        <translation>Pago del pedido %1</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>an order</comment>
        <translation>mantenido</translation>
    </message>
    <message>
        <source>replaced</source>
        <comment>an order</comment>
        <translation>sustituido</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>an order</comment>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>There are not enough left.</source>
        <translation>Ya no quedan unidades suficientes.</translation>
    </message>
    <message>
        <source>The price has gone up.</source>
        <translation>El precio ha subido.</translation>
    </message>
    <message>
        <source>A colleague has already settled this order differently.</source>
        <translation>Un compañero ya ha resuelto este pedido de otra forma.</translation>
    </message>
    <message>
        <source>This store is not handling any order with this number.</source>
        <translation>Esta tienda no se ocupa de ningún pedido con ese número.</translation>
    </message>
    <message>
        <source>The card reader took a different amount from the order total.</source>
        <translation>El datáfono ha cobrado un importe distinto del pedido.</translation>
    </message>
    <message>
        <source>The order has already been paid. The amount may have been taken twice.</source>
        <translation>El pedido ya está pagado. Es posible que se haya cobrado dos veces.</translation>
    </message>
    <message>
        <source>The order is no longer valid. The amount may have to be refunded.</source>
        <translation>El pedido ya no es válido. Quizá haya que devolver el importe.</translation>
    </message>
    <message>
        <source>Head office has something else under the same name. IT can see more.</source>
        <translation>La central tiene otra cosa con el mismo nombre. El servicio informático puede ver más.</translation>
    </message>
    <message>
        <source>Head office could not read it, or may not accept it from this tablet.</source>
        <translation>La central no ha podido leerlo o no puede aceptarlo de esta tablet.</translation>
    </message>
    <message>
        <source>Head office refused it (%1).</source>
        <comment>a word for IT</comment>
        <translation>La central lo ha rechazado (%1).</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Start page</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Touch the screen to begin</source>
        <translation>Toque la pantalla para empezar</translation>
    </message>
</context>
<context>
    <name>AttractPeek</name>
    <message numerus="yes">
        <source>%1 · %n review(s)</source>
        <translation>
            <numerusform>%1 · %n opinión</numerusform>
            <numerusform>%1 · %n opiniones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttractWords</name>
    <message>
        <source>Touch the screen
to begin</source>
        <translation>Toque la pantalla
para empezar</translation>
    </message>
    <message>
        <source>Touch the screen
or show a code</source>
        <translation>Toque la pantalla
o muestre un código</translation>
    </message>
    <message>
        <source>QR code or barcode of an item, on the box or on the shelf</source>
        <translation>Código QR o de barras de un artículo, en la caja o en el estante</translation>
    </message>
</context>
<context>
    <name>Basket</name>
    <message>
        <source>Your basket</source>
        <translation>Su cesta</translation>
    </message>
    <message>
        <source>Your basket is empty</source>
        <translation>Su cesta está vacía</translation>
    </message>
    <message>
        <source>Scan the code of an item, or browse the whole range.</source>
        <translation>Escanee el código de un artículo o recorra las secciones.</translation>
    </message>
    <message>
        <source>Scan an item</source>
        <translation>Escanear un artículo</translation>
    </message>
    <message>
        <source>Browse the range</source>
        <translation>Ver las secciones</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message numerus="yes">
        <source>Total, %n item(s)</source>
        <translation>
            <numerusform>Total, %n artículo</numerusform>
            <numerusform>Total, %n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Hacer pedido</translation>
    </message>
    <message>
        <source>First remove what is no longer sold</source>
        <translation>Quite primero lo que ya no se vende</translation>
    </message>
</context>
<context>
    <name>BasketAccount</name>
    <message>
        <source>%1: %2 points</source>
        <comment>first name, number</comment>
        <translation>%1: %2 puntos</translation>
    </message>
    <message>
        <source>Your card is registered</source>
        <translation>Su tarjeta está registrada</translation>
    </message>
    <message>
        <source>The points for this order will be added. Your points cannot be used at the moment: there is no connection.</source>
        <translation>Los puntos de este pedido se abonarán. Ahora no se pueden usar puntos: no hay conexión.</translation>
    </message>
    <message>
        <source>With your loyalty card or your phone number</source>
        <translation>Con su tarjeta de fidelidad o su teléfono</translation>
    </message>
    <message>
        <source>Not me</source>
        <translation>No soy yo</translation>
    </message>
    <message>
        <source>Collect and use your points</source>
        <translation>Sumar y usar sus puntos</translation>
    </message>
    <message>
        <source>Your points cannot be used at the moment: there is no connection.</source>
        <translation>Ahora no se pueden usar puntos: no hay conexión.</translation>
    </message>
    <message>
        <source>Use %1 points</source>
        <translation>Usar %1 puntos</translation>
    </message>
    <message>
        <source>%1 less to pay</source>
        <translation>%1 menos a pagar</translation>
    </message>
    <message>
        <source>A voucher cannot be used at the moment: there is no connection.</source>
        <translation>Ahora no se puede usar un vale: no hay conexión.</translation>
    </message>
    <message>
        <source>Voucher of %1</source>
        <translation>Vale de %1</translation>
    </message>
    <message>
        <source>Can be used once, in full. Valid until %1.</source>
        <translation>Se usa entero y una sola vez. Válido hasta el %1.</translation>
    </message>
</context>
<context>
    <name>BasketBenefits</name>
    <message>
        <source>Add another code</source>
        <translation>Añadir otro código</translation>
    </message>
    <message>
        <source>Add a discount code</source>
        <translation>Añadir un código de descuento</translation>
    </message>
</context>
<context>
    <name>BasketCode</name>
    <message>
        <source>Take it and pay at the till</source>
        <translation>Lléveselo y pague en caja</translation>
    </message>
    <message>
        <source>Scan this code with your phone, or show it to a member of staff: the till will read your basket from it. It works once, for half an hour.</source>
        <translation>Escanee este código con su móvil o muéstrelo a un asesor: la caja lee en él su cesta. Sirve una vez, durante media hora.</translation>
    </message>
    <message>
        <source>QR code of your basket</source>
        <translation>Código QR de su cesta</translation>
    </message>
    <message>
        <source>Where to find it in this store</source>
        <translation>Dónde está en esta tienda</translation>
    </message>
    <message>
        <source>Aisle %1, bay %2</source>
        <translation>Pasillo %1, módulo %2</translation>
    </message>
    <message>
        <source>Please ask a member of staff</source>
        <translation>Pregunte a un asesor</translation>
    </message>
    <message>
        <source>Finish and clear the screen</source>
        <translation>Terminar y borrar la pantalla</translation>
    </message>
</context>
<context>
    <name>BasketCodeSheet</name>
    <message>
        <source>Take your basket with you</source>
        <translation>Llévese su cesta</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code.</source>
        <translation>Apunte la cámara de su móvil al código.</translation>
    </message>
    <message>
        <source>QR code of your basket</source>
        <translation>Código QR de su cesta</translation>
    </message>
</context>
<context>
    <name>BasketHandover</name>
    <message>
        <source>QR code of your basket</source>
        <translation>Código QR de su cesta</translation>
    </message>
    <message>
        <source>Take your basket with you</source>
        <translation>Llévese su cesta</translation>
    </message>
    <message>
        <source>Scan this code with your phone, or show it to a member of staff or at the till: your basket opens there. It works once, for half an hour. It contains nothing personal.</source>
        <translation>Escanee este código con su móvil o muéstrelo a un asesor o en caja: su cesta se abre allí. Sirve una vez, durante media hora. No contiene nada personal.</translation>
    </message>
    <message>
        <source>Make it larger</source>
        <translation>Ver más grande</translation>
    </message>
</context>
<context>
    <name>BasketLines</name>
    <message>
        <source>%1 each</source>
        <translation>%1 la unidad</translation>
    </message>
    <message>
        <source>The price has changed since you added it.</source>
        <translation>El precio ha cambiado desde que lo añadió.</translation>
    </message>
    <message>
        <source>No longer sold. Please remove it.</source>
        <translation>Ya no se vende. Por favor, quítelo.</translation>
    </message>
</context>
<context>
    <name>BasketUndo</name>
    <message>
        <source>Removed from the basket</source>
        <translation>Quitado de la cesta</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Volver a añadir</translation>
    </message>
</context>
<context>
    <name>BenefitWords</name>
    <message>
        <source>One moment, we are checking it.</source>
        <translation>Un momento, lo comprobamos.</translation>
    </message>
    <message>
        <source>Checked when the order is confirmed. If it is valid, you pay less; if not, the price shown applies.</source>
        <translation>Se comprueba al confirmar el pedido. Si es válido, paga menos; si no, se mantiene el precio indicado.</translation>
    </message>
    <message>
        <source>This code is not valid yet.</source>
        <translation>Este código aún no es válido.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>Este código ha caducado.</translation>
    </message>
    <message>
        <source>Spend %1 more to use this code.</source>
        <translation>Faltan %1 en la cesta para usar este código.</translation>
    </message>
    <message>
        <source>Nothing in your basket is part of this offer.</source>
        <translation>Nada de su cesta entra en esta oferta.</translation>
    </message>
    <message>
        <source>Applies as soon as you choose a paid delivery.</source>
        <translation>Válido cuando elija una entrega de pago.</translation>
    </message>
    <message>
        <source>All of these codes have been used.</source>
        <translation>Todos estos códigos ya se han usado.</translation>
    </message>
    <message>
        <source>You have already used this code.</source>
        <translation>Ya ha usado este código.</translation>
    </message>
    <message>
        <source>Cannot be combined with the other code.</source>
        <translation>No se puede combinar con el otro código.</translation>
    </message>
    <message>
        <source>We do not recognise this code. Please check it again.</source>
        <translation>No reconocemos este código. Compruébelo de nuevo.</translation>
    </message>
    <message>
        <source>This code is already in your basket.</source>
        <translation>Este código ya está en su cesta.</translation>
    </message>
    <message>
        <source>No more codes can be used in one order.</source>
        <translation>No caben más códigos en un pedido.</translation>
    </message>
    <message>
        <source>A code has only letters and digits.</source>
        <translation>Un código solo tiene letras y cifras.</translation>
    </message>
    <message>
        <source>Your voucher</source>
        <translation>Su vale</translation>
    </message>
    <message>
        <source>%1 of your points</source>
        <translation>%1 de sus puntos</translation>
    </message>
    <message>
        <source>There is no card with this number. Please show the card again, or use your phone number.</source>
        <translation>Nadie tiene una tarjeta con este número. Muéstrela otra vez o use su teléfono.</translation>
    </message>
    <message>
        <source>This is not the code that was sent. Please check it again.</source>
        <translation>No es el código enviado. Compruébelo de nuevo.</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>El código tiene seis cifras.</translation>
    </message>
    <message>
        <source>This code has expired. Please ask for another one.</source>
        <translation>Este código ha caducado. Pida otro.</translation>
    </message>
    <message>
        <source>Too many tries. Please wait a quarter of an hour, or ask a member of staff.</source>
        <translation>Demasiados intentos. Espere un cuarto de hora o pregunte a un asesor.</translation>
    </message>
    <message>
        <source>This needs a connection, and there is none at the moment. You can still order.</source>
        <translation>Para esto hace falta conexión y ahora no hay. Puede hacer el pedido igualmente.</translation>
    </message>
    <message numerus="yes">
        <source>This basket earns %n point(s)</source>
        <translation>
            <numerusform>Esta cesta suma %n punto</numerusform>
            <numerusform>Esta cesta suma %n puntos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BigField</name>
    <message>
        <source>Looks right</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>CameraSetup</name>
    <message>
        <source>Camera set-up</source>
        <translation>Ajuste de la cámara</translation>
    </message>
    <message>
        <source>Pictures are only viewed: they are neither kept nor sent.</source>
        <translation>Las imágenes solo se ven en pantalla: ni se guardan ni se envían.</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>The whole range</source>
        <translation>Todas las secciones</translation>
    </message>
    <message>
        <source>Nothing in this department at the moment</source>
        <translation>No hay nada en esta sección por ahora</translation>
    </message>
    <message>
        <source>Please see our other departments.</source>
        <translation>Puede ver las demás secciones.</translation>
    </message>
    <message>
        <source>Browse the range</source>
        <translation>Ver las secciones</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
</context>
<context>
    <name>CategoryHead</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n producto</numerusform>
            <numerusform>%n productos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckoutProgress</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>CheckoutSteps</name>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Pick-up</source>
        <translation>Recogida</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
</context>
<context>
    <name>CheckoutWords</name>
    <message>
        <source>today at %1</source>
        <translation>hoy a las %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>mañana a las %1</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>day and hour</comment>
        <translation>el %1 a las %2</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <comment>a moment</comment>
        <translation>previa confirmación</translation>
    </message>
    <message>
        <source>Everything in stock</source>
        <translation>Todo en stock</translation>
    </message>
    <message>
        <source>%1 in stock</source>
        <translation>%1 en stock</translation>
    </message>
    <message>
        <source>Only %1 left</source>
        <translation>Solo %1 en stock</translation>
    </message>
    <message>
        <source>%1 of %2 items in stock</source>
        <translation>%1 de %2 en stock</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <comment>stock</comment>
        <translation>Por confirmar</translation>
    </message>
    <message>
        <source>Stock unknown</source>
        <translation>Stock desconocido</translation>
    </message>
    <message>
        <source>The store will check</source>
        <comment>stock</comment>
        <translation>La tienda lo comprobará</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Abierta hasta las %1</translation>
    </message>
    <message>
        <source>Closed, opens at %1</source>
        <translation>Cerrada, abre a las %1</translation>
    </message>
    <message>
        <source>Closed, opens tomorrow at %1</source>
        <translation>Cerrada, abre mañana a las %1</translation>
    </message>
    <message>
        <source>Closed, opens %1 at %2</source>
        <comment>day and hour</comment>
        <translation>Cerrada, abre el %1 a las %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a store</comment>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Take it now, pay at the till</source>
        <translation>Lléveselo y pague en caja</translation>
    </message>
    <message>
        <source>Pick up in this store</source>
        <translation>Recoger en esta tienda</translation>
    </message>
    <message>
        <source>Pick up in another store</source>
        <translation>Recoger en otra tienda</translation>
    </message>
    <message>
        <source>Delivered to your home</source>
        <translation>Entrega a domicilio</translation>
    </message>
    <message>
        <source>Express to your home</source>
        <translation>Entrega exprés a domicilio</translation>
    </message>
    <message>
        <source>In stock here. We show you where it is and give you a code for the till.</source>
        <translation>En stock aquí: le mostramos dónde y le damos un código para la caja.</translation>
    </message>
    <message>
        <source>Sent here from another store. Ready %1.</source>
        <translation>Llega de otra tienda. Listo %1.</translation>
    </message>
    <message>
        <source>At the counter. Ready %1.</source>
        <translation>En el mostrador. Listo %1.</translation>
    </message>
    <message>
        <source>%1 is nearest, after a transfer: %2.</source>
        <translation>La más cercana: %1, con envío desde otra tienda, %2.</translation>
    </message>
    <message>
        <source>%1 is nearest: %2.</source>
        <translation>La más cercana: %1, %2.</translation>
    </message>
    <message>
        <source>By %1 at the latest.</source>
        <comment>day of a delivery</comment>
        <translation>Como muy tarde: %1.</translation>
    </message>
    <message>
        <source>Not all of it is in stock here.</source>
        <translation>No todo está en stock aquí.</translation>
    </message>
    <message>
        <source>The stock here must be checked. Please ask a member of staff.</source>
        <translation>Hay que comprobar el stock de aquí. Pregunte a un asesor.</translation>
    </message>
    <message>
        <source>Not available for this quantity at the moment.</source>
        <translation>No disponible en esta cantidad por ahora.</translation>
    </message>
    <message>
        <source>Not all of it is ready in our warehouse.</source>
        <translation>No todo está listo en nuestro almacén.</translation>
    </message>
    <message>
        <source>Not offered at the moment.</source>
        <translation>No se ofrece por ahora.</translation>
    </message>
    <message>
        <source>The @ sign is missing from this address.</source>
        <translation>Falta el signo @ en esta dirección.</translation>
    </message>
    <message>
        <source>This address does not look complete. Example: name@example.org</source>
        <translation>Esta dirección parece incompleta. Ejemplo: nombre@example.org</translation>
    </message>
    <message>
        <source>Text messages need a mobile number: 06 or 07.</source>
        <translation>Para recibir un SMS hace falta un número de móvil francés: 06 o 07.</translation>
    </message>
    <message>
        <source>This number does not look complete. Example: 06 39 98 12 34</source>
        <translation>Este número parece incompleto. Ejemplo: 06 39 98 12 34</translation>
    </message>
    <message>
        <source>A French postcode has five digits. Example: 37000</source>
        <translation>Un código postal francés tiene cinco cifras. Ejemplo: 37000</translation>
    </message>
    <message>
        <source>Please enter a name that we can call out.</source>
        <translation>Escriba un nombre por el que podamos llamarle.</translation>
    </message>
    <message>
        <source>Please check this line: it has no letters.</source>
        <translation>Revise esta línea: no tiene letras.</translation>
    </message>
    <message>
        <source>Please enter your name.</source>
        <translation>Escriba su nombre.</translation>
    </message>
    <message>
        <source>Please enter your e-mail address.</source>
        <translation>Escriba su dirección de e-mail.</translation>
    </message>
    <message>
        <source>Please enter your mobile number.</source>
        <translation>Escriba su número de móvil.</translation>
    </message>
    <message>
        <source>Please enter the number and the street.</source>
        <translation>Escriba la calle y el número.</translation>
    </message>
    <message>
        <source>Please enter the postcode.</source>
        <translation>Escriba el código postal.</translation>
    </message>
    <message>
        <source>Please enter the town.</source>
        <translation>Escriba la población.</translation>
    </message>
    <message>
        <source>Your order could not be saved. Nothing was ordered, and what you entered is still here. Please try again, or ask a member of staff.</source>
        <translation>No se ha podido guardar su pedido. No se ha pedido nada y lo que ha escrito sigue aquí. Inténtelo de nuevo o pregunte a un asesor.</translation>
    </message>
    <message>
        <source>This device is not connected to the shop yet. Nothing was ordered. Please ask a member of staff.</source>
        <translation>Este dispositivo aún no está conectado con la tienda. No se ha pedido nada. Pregunte a un asesor.</translation>
    </message>
    <message>
        <source>Something is missing from this order. Nothing was ordered. Please check each line.</source>
        <translation>Falta algo en este pedido. No se ha pedido nada. Revise cada línea.</translation>
    </message>
    <message>
        <source>Somebody was quicker: there are not enough left.</source>
        <translation>Alguien se ha adelantado: no quedan suficientes.</translation>
    </message>
    <message>
        <source>The price has gone up since you saw it. You pay no more without agreeing to it.</source>
        <translation>El precio ha subido desde que lo vio. No pagará nada más sin su acuerdo.</translation>
    </message>
    <message>
        <source>An item is no longer sold.</source>
        <translation>Un artículo ya no se vende.</translation>
    </message>
    <message>
        <source>The chosen store is not taking orders at the moment.</source>
        <translation>La tienda elegida no acepta pedidos por ahora.</translation>
    </message>
    <message>
        <source>We could not read part of your order.</source>
        <translation>No hemos podido leer una parte de su pedido.</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>This item is not in our range. Try searching by name.</source>
        <translation>Este artículo no está en nuestro surtido. Pruebe a buscarlo por su nombre.</translation>
    </message>
    <message>
        <source>This is not the code of an item.</source>
        <translation>Este no es el código de un artículo.</translation>
    </message>
    <message>
        <source>The code does not match: please check the digits again.</source>
        <translation>El código no coincide: vuelva a comparar las cifras.</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Escribir el código</translation>
    </message>
    <message>
        <source>The 8 to 14 digits below the bars, or the reference on the label</source>
        <translation>Las 8 a 14 cifras bajo las barras o la referencia de la etiqueta</translation>
    </message>
    <message>
        <source>For example 13 digits below a barcode</source>
        <translation>Por ejemplo, 13 cifras bajo un código de barras</translation>
    </message>
    <message>
        <source>Show the product</source>
        <translation>Ver el producto</translation>
    </message>
    <message>
        <source>First enter the digits</source>
        <translation>Escriba primero las cifras</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Thank you, %1.</source>
        <translation>Gracias, %1.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Gracias.</translation>
    </message>
    <message>
        <source>We need a word with you about your order first.</source>
        <translation>Antes tenemos que hablar con usted sobre su pedido.</translation>
    </message>
    <message>
        <source>Your order is confirmed.</source>
        <translation>Su pedido está confirmado.</translation>
    </message>
    <message>
        <source>Your order is saved here and will be confirmed as soon as possible.</source>
        <translation>Su pedido está guardado aquí y se confirmará lo antes posible.</translation>
    </message>
    <message>
        <source>Confirmed, and set aside for you</source>
        <translation>Confirmado y apartado para usted</translation>
    </message>
    <message>
        <source>We are confirming your order</source>
        <translation>Estamos confirmando su pedido</translation>
    </message>
    <message>
        <source>This device is not connected at the moment</source>
        <translation>Este dispositivo no tiene conexión por ahora</translation>
    </message>
    <message>
        <source>Nothing is charged. Please show this number to a member of staff: they will find a solution with you.</source>
        <translation>No se cobra nada. Muestre este número a un asesor: encontrará una solución con usted.</translation>
    </message>
    <message>
        <source>It is paid. There is nothing left to pay.</source>
        <translation>Está pagado. No queda nada por pagar.</translation>
    </message>
    <message>
        <source>We are still checking with the card reader. Please do not pay a second time.</source>
        <translation>Seguimos consultando el datáfono. Por favor, no pague una segunda vez.</translation>
    </message>
    <message>
        <source>Nothing is charged until you pay: here by card, with your phone, or at the till.</source>
        <translation>No se cobra nada hasta que pague: aquí con tarjeta, con su móvil o en caja.</translation>
    </message>
    <message>
        <source>Nothing is charged until you pay, here with your phone or at the till.</source>
        <translation>No se cobra nada hasta que pague, aquí con su móvil o en caja.</translation>
    </message>
    <message>
        <source>It takes a few seconds. You need not wait.</source>
        <translation>Tarda unos segundos. No hace falta que espere.</translation>
    </message>
    <message>
        <source>Your order is kept safe on it and will be sent as soon as the connection is back.</source>
        <translation>Su pedido queda guardado en él de forma segura. Saldrá en cuanto vuelva la conexión.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>Tell us what you think</source>
        <translation>Denos su opinión</translation>
    </message>
    <message>
        <source>Thank you for your opinion</source>
        <translation>Gracias por su opinión</translation>
    </message>
    <message>
        <source>Finish and clear the screen</source>
        <translation>Terminar y borrar la pantalla</translation>
    </message>
    <message>
        <source>This screen clears itself in %1&#xa0;s. Touch it to keep it.</source>
        <translation>Esta pantalla se borra sola en %1&#xa0;s. Tóquela para conservarla.</translation>
    </message>
    <message>
        <source>This screen clears itself when you leave.</source>
        <translation>Esta pantalla se borra cuando usted se va.</translation>
    </message>
</context>
<context>
    <name>ConfirmationMore</name>
    <message numerus="yes">
        <source>%n point(s) have been added to your account.</source>
        <translation>
            <numerusform>Se ha abonado %n punto en su cuenta.</numerusform>
            <numerusform>Se han abonado %n puntos en su cuenta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) will be added when the order is confirmed.</source>
        <translation>
            <numerusform>Se abonará %n punto al confirmarse el pedido.</numerusform>
            <numerusform>Se abonarán %n puntos al confirmarse el pedido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your discount code is checked when the order is confirmed. If it is valid, you pay less.</source>
        <translation>Su código de descuento se comprueba al confirmar el pedido. Si es válido, paga menos.</translation>
    </message>
    <message>
        <source>You pick up the rest at %1, with the same number. We will write to you when it is ready.</source>
        <translation>La otra parte se recoge en %1, con el mismo número. Le avisaremos cuando esté lista.</translation>
    </message>
    <message>
        <source>QR code for the till</source>
        <translation>Código QR para la caja</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that you take now: show this code at the till.</source>
        <translation>
            <numerusform>%n artículo que se lleva ahora: muestre este código en caja.</numerusform>
            <numerusform>%n artículos que se lleva ahora: muestre este código en caja.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfirmationPay</name>
    <message>
        <source>Pay with my phone</source>
        <translation>Pagar con mi móvil</translation>
    </message>
    <message>
        <source>Once we know what the card reader has done.</source>
        <translation>En cuanto sepamos qué ha hecho el datáfono.</translation>
    </message>
    <message>
        <source>As soon as the order is confirmed. You can also pay at the till.</source>
        <translation>En cuanto el pedido esté confirmado. También puede pagar en caja.</translation>
    </message>
    <message>
        <source>Without a connection you pay at the till, with this code.</source>
        <translation>Sin conexión, pague en caja con este código.</translation>
    </message>
</context>
<context>
    <name>ConfirmationReceipt</name>
    <message>
        <source>Would you like a receipt?</source>
        <translation>¿Quiere un resguardo?</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Imprimiendo</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Sent by e-mail</source>
        <translation>Enviado por e-mail</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Por e-mail</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>En mi móvil</translation>
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
        <translation>A los datos de contacto registrados.</translation>
    </message>
    <message>
        <source>And now?</source>
        <translation>¿Y ahora?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Guardado en este dispositivo</translation>
    </message>
    <message>
        <source>%1 · nothing is charged</source>
        <translation>%1 · no se cobra nada</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>Por resolver</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Confirmation by SMS</source>
        <translation>Confirmación por SMS</translation>
    </message>
    <message>
        <source>Confirmation by e-mail</source>
        <translation>Confirmación por e-mail</translation>
    </message>
    <message>
        <source>%1 The item is then set aside for you. If the price or the stock has changed, we will ask you first.</source>
        <translation>%1 El artículo queda entonces reservado para usted. Si ha cambiado el precio o el stock, le preguntaremos antes.</translation>
    </message>
    <message>
        <source>Prepared at %1</source>
        <translation>Preparación en %1</translation>
    </message>
    <message>
        <source>Payment at the till</source>
        <translation>Pago en caja</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Payment is being checked</source>
        <translation>Pago en comprobación</translation>
    </message>
    <message>
        <source>With this code, at any till of this store.</source>
        <translation>Con este código, en cualquier caja de la tienda.</translation>
    </message>
    <message>
        <source>Ready %1. Wait for our message before you set out.</source>
        <translation>Listo %1. Espere nuestro mensaje antes de venir.</translation>
    </message>
    <message>
        <source>Wait for our message before you set out.</source>
        <translation>Espere nuestro mensaje antes de venir.</translation>
    </message>
    <message>
        <source>Pick-up and payment there</source>
        <translation>Recogida y pago en la tienda</translation>
    </message>
    <message>
        <source>Delivery to your home</source>
        <translation>Entrega a domicilio</translation>
    </message>
    <message>
        <source>Pick-up there</source>
        <translation>Recogida en la tienda</translation>
    </message>
    <message>
        <source>With this code and proof of identity.</source>
        <translation>Con este código y un documento de identidad.</translation>
    </message>
</context>
<context>
    <name>ConfirmationTerminal</name>
    <message>
        <source>Where is my payment?</source>
        <translation>¿Qué ha pasado con mi pago?</translation>
    </message>
    <message>
        <source>Pay here by card</source>
        <translation>Pagar aquí con tarjeta</translation>
    </message>
    <message>
        <source>As soon as the order is confirmed. You can also pay at the till.</source>
        <translation>En cuanto el pedido esté confirmado. También puede pagar en caja.</translation>
    </message>
</context>
<context>
    <name>ConsentLine</name>
    <message>
        <source>Agreed</source>
        <comment>consent</comment>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>consent</comment>
        <translation>Rechazado</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Who is the order for?</source>
        <translation>¿Para quién es el pedido?</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>¿Cómo se llama?</translation>
    </message>
    <message>
        <source>We will call it out when you pick up your order.</source>
        <translation>Le llamaremos por este nombre cuando recoja su pedido.</translation>
    </message>
    <message>
        <source>It will be written on the parcel.</source>
        <translation>Figurará en el paquete.</translation>
    </message>
    <message>
        <source>First name and surname</source>
        <translation>Nombre y apellidos</translation>
    </message>
</context>
<context>
    <name>ContactReach</name>
    <message>
        <source>How may we reach the customer?</source>
        <translation>¿Cómo avisamos al cliente?</translation>
    </message>
    <message>
        <source>Which mobile number may we write to?</source>
        <translation>¿A qué número de móvil le avisamos?</translation>
    </message>
    <message>
        <source>Which e-mail address may we write to?</source>
        <translation>¿A qué dirección de e-mail le avisamos?</translation>
    </message>
    <message>
        <source>We will write to you when your order is ready at %1.</source>
        <translation>Le escribiremos cuando su pedido esté listo en %1.</translation>
    </message>
    <message>
        <source>We will write to you when your parcel leaves.</source>
        <translation>Le escribiremos cuando salga su paquete.</translation>
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
        <translation>Datos registrados</translation>
    </message>
    <message>
        <source>Head office uses what %1 has on file. You do not see it.</source>
        <translation>La central utiliza los datos de contacto de %1. Usted no los ve.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de e-mail</translation>
    </message>
    <message>
        <source>Only to follow this order. Erased from this screen as soon as you leave.</source>
        <translation>Solo para seguir este pedido. Se borra de esta pantalla en cuanto usted se va.</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Número de móvil</translation>
    </message>
</context>
<context>
    <name>CountrySheet</name>
    <message>
        <source>Delivery country</source>
        <translation>País de entrega</translation>
    </message>
    <message>
        <source>The price and day of delivery depend on the country.</source>
        <translation>El precio y el día de entrega dependen del país.</translation>
    </message>
</context>
<context>
    <name>CouponEntry</name>
    <message>
        <source>Discount code</source>
        <translation>Código de descuento</translation>
    </message>
    <message>
        <source>As it is printed on the leaflet or written in the message</source>
        <translation>Tal como figura en el folleto o en el mensaje</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Usar este código</translation>
    </message>
    <message>
        <source>First enter the code</source>
        <translation>Primero escriba el código</translation>
    </message>
</context>
<context>
    <name>CouponRow</name>
    <message>
        <source>Remove</source>
        <comment>a discount code</comment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the code %1</source>
        <translation>Quitar el código %1</translation>
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
        <translation>Últimas compras</translation>
    </message>
    <message>
        <source>No purchases yet, in any channel.</source>
        <translation>Ninguna compra todavía, en ningún canal.</translation>
    </message>
    <message>
        <source>Other customer</source>
        <translation>Otro cliente</translation>
    </message>
    <message>
        <source>Start a sale</source>
        <translation>Empezar una venta</translation>
    </message>
</context>
<context>
    <name>CustomerIdentity</name>
    <message>
        <source>No. %1 · since %2</source>
        <translation>N.º&#xa0;%1 · desde %2</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>N.º&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 voucher in %2 points</source>
        <comment>money, number</comment>
        <translation>Faltan %2 puntos para un vale de %1</translation>
    </message>
    <message>
        <source>%1 voucher</source>
        <translation>Vale de %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Última visita</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
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
        <translation>Fidelidad Bronce</translation>
    </message>
    <message>
        <source>Silver loyalty</source>
        <translation>Fidelidad Plata</translation>
    </message>
    <message>
        <source>Gold loyalty</source>
        <translation>Fidelidad Oro</translation>
    </message>
    <message>
        <source>Last feedback</source>
        <translation>Última opinión</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Gustos</translation>
    </message>
    <message>
        <source>Wish list</source>
        <translation>Lista de deseos</translation>
    </message>
    <message>
        <source>Store</source>
        <comment>a channel</comment>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Website</source>
        <comment>a channel</comment>
        <translation>Web</translation>
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
        <translation>Asesor</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>a channel</comment>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregado en mano</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>Recogido</translation>
    </message>
    <message>
        <source>Return open</source>
        <translation>Devolución en curso</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>En preparación</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Not picked up</source>
        <translation>No recogido</translation>
    </message>
    <message>
        <source>Needs a call</source>
        <translation>Por llamar</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Hello %1, who is with you?</source>
        <translation>Hola, %1. ¿A quién está atendiendo?</translation>
    </message>
    <message>
        <source>First name, surname</source>
        <translation>Nombre, apellidos</translation>
    </message>
    <message>
        <source>Scan the card</source>
        <translation>Escanear la tarjeta</translation>
    </message>
    <message>
        <source>There are more: type a little more of the name.</source>
        <translation>Hay más: escriba algo más del nombre.</translation>
    </message>
</context>
<context>
    <name>CustomersState</name>
    <message>
        <source>This needs the network</source>
        <translation>Hace falta la red</translation>
    </message>
    <message>
        <source>This is not possible at the moment</source>
        <translation>No es posible por ahora</translation>
    </message>
    <message>
        <source>Nobody has this card</source>
        <translation>Nadie tiene esta tarjeta</translation>
    </message>
    <message>
        <source>Nobody with that name</source>
        <translation>Nadie con ese nombre</translation>
    </message>
    <message>
        <source>Type a name, or scan the loyalty card</source>
        <translation>Escriba un nombre o escanee la tarjeta de fidelidad</translation>
    </message>
    <message>
        <source>Customers are only ever looked up live, and nothing about them stays on this tablet. Products, stock and orders still work.</source>
        <translation>Los datos de los clientes solo se consultan en tiempo real y no queda nada en esta tablet. Artículos, stock y pedidos funcionan igualmente.</translation>
    </message>
    <message>
        <source>Head office did not answer as expected. Please try again in a moment.</source>
        <translation>La central no ha respondido como se esperaba. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Check the number on the card, or search by name.</source>
        <translation>Compruebe el número de la tarjeta o busque por nombre.</translation>
    </message>
    <message>
        <source>Check the spelling, or try the surname only.</source>
        <translation>Compruebe la ortografía o pruebe solo con el apellido.</translation>
    </message>
    <message>
        <source>Every look-up is recorded, as your customers have been told.</source>
        <translation>Cada consulta queda anotada, como se ha informado a sus clientes.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>FacetWords</name>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>On offer</source>
        <translation>En oferta</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Customer reviews</source>
        <translation>Opiniones de clientes</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>In stock in this store</source>
        <translation>En stock en esta tienda</translation>
    </message>
    <message>
        <source>On offer today</source>
        <translation>En oferta hoy</translation>
    </message>
    <message>
        <source>%1 stars and over</source>
        <translation>%1 estrellas o más</translation>
    </message>
    <message>
        <source>Under %1</source>
        <comment>a price</comment>
        <translation>Menos de %1</translation>
    </message>
    <message>
        <source>%1 and over</source>
        <comment>a price</comment>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two prices</comment>
        <translation>De %1 a %2</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Thank you. It helps us.</source>
        <translation>Gracias. Nos ayuda.</translation>
    </message>
    <message>
        <source>How likely are you to recommend us to somebody you know?</source>
        <translation>¿Nos recomendaría a alguien que conoce?</translation>
    </message>
    <message>
        <source>The team of this store reads what is said here.</source>
        <translation>El equipo de esta tienda lee lo que se dice aquí.</translation>
    </message>
    <message>
        <source>From 0, not at all, to 10, certainly. Nobody will know that it was you.</source>
        <translation>De 0, en absoluto, a 10, seguro. Nadie sabrá que ha sido usted.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>First choose a number</source>
        <translation>Primero elija un número</translation>
    </message>
    <message>
        <source>What should we know? (optional)</source>
        <translation>¿Qué deberíamos saber? (si lo desea)</translation>
    </message>
    <message>
        <source>Please give no names or phone numbers.</source>
        <translation>Sin nombres ni números de teléfono, por favor.</translation>
    </message>
    <message>
        <source>I would like an answer</source>
        <translation>Quiero una respuesta</translation>
    </message>
    <message>
        <source>We then keep your contact details with what you said, for that purpose only and for 90 days at most.</source>
        <translation>En ese caso guardamos su contacto con su opinión, solo para responderle y durante 90&#xa0;días como máximo.</translation>
    </message>
    <message>
        <source>E-mail address or phone number</source>
        <translation>E-mail o teléfono</translation>
    </message>
</context>
<context>
    <name>FeedbackScale</name>
    <message>
        <source>From 0 to 10</source>
        <translation>De 0 a 10</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 de 10</translation>
    </message>
    <message>
        <source>0: not at all</source>
        <translation>0: en absoluto</translation>
    </message>
    <message>
        <source>10: certainly</source>
        <translation>10: seguro</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter (%1)</source>
        <comment>how many filters are on</comment>
        <translation>Filtrar (%1)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Quitar el filtro %1</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
</context>
<context>
    <name>FilterGroup</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n producto</numerusform>
            <numerusform>%n productos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>These products do not differ in anything.</source>
        <translation>Estos productos no tienen nada que los distinga.</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message numerus="yes">
        <source>See %n product(s)</source>
        <translation>
            <numerusform>Ver %n producto</numerusform>
            <numerusform>Ver %n productos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloorPlan</name>
    <message>
        <source>Tills</source>
        <translation>Cajas</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Usted está aquí</translation>
    </message>
</context>
<context>
    <name>Fulfilment</name>
    <message>
        <source>How would you like to get it?</source>
        <translation>¿Cómo quiere recibirlo?</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>This device is not connected at the moment</source>
        <translation>Este dispositivo no tiene conexión por ahora</translation>
    </message>
    <message>
        <source>You can still order. We will confirm as soon as the connection is back.</source>
        <translation>Puede hacer el pedido igualmente. Se lo confirmaremos en cuanto vuelva la conexión.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Choose for each item</source>
        <translation>Elegir artículo por artículo</translation>
    </message>
    <message>
        <source>Choose the store</source>
        <translation>Elegir la tienda</translation>
    </message>
    <message>
        <source>Show the code for the till</source>
        <translation>Ver el código de caja</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>None of these is possible at the moment. Please ask a member of staff.</source>
        <translation>Ninguna de estas opciones es posible por ahora. Pregunte a un asesor.</translation>
    </message>
</context>
<context>
    <name>FulfilmentLines</name>
    <message>
        <source>For each item</source>
        <translation>Artículo por artículo</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity, variant</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>One of the items is not available at the moment. Please remove it, or ask a member of staff.</source>
        <translation>Uno de los artículos no está disponible ahora. Quítelo o pregunte a un asesor.</translation>
    </message>
</context>
<context>
    <name>HandoverNotice</name>
    <message>
        <source>One moment, the basket is opening</source>
        <translation>Un momento, se está abriendo la cesta</translation>
    </message>
    <message>
        <source>This basket code has expired</source>
        <translation>Este código de cesta ha caducado</translation>
    </message>
    <message>
        <source>This basket code has already been used</source>
        <translation>Este código de cesta ya se ha usado</translation>
    </message>
    <message>
        <source>This basket is not from one of our devices</source>
        <translation>Esta cesta no es de uno de nuestros dispositivos</translation>
    </message>
    <message>
        <source>This basket code has been changed</source>
        <translation>Este código de cesta ha sido modificado</translation>
    </message>
    <message>
        <source>This basket code contains too much</source>
        <translation>Este código de cesta contiene demasiados artículos</translation>
    </message>
    <message>
        <source>Nothing in this basket is sold any more</source>
        <translation>Nada de esta cesta se vende ya</translation>
    </message>
    <message>
        <source>This basket code cannot be read</source>
        <translation>No se puede leer este código de cesta</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) transferred</source>
        <translation>
            <numerusform>%n artículo traspasado</numerusform>
            <numerusform>%n artículos traspasados</numerusform>
        </translation>
    </message>
    <message>
        <source>It works for half an hour. Open the basket again where it was made: a new code is shown there.</source>
        <translation>Sirve media hora. Abra de nuevo la cesta donde la hizo: allí aparece un código nuevo.</translation>
    </message>
    <message>
        <source>A code works once. Open the basket again where it was made: a new code is shown there.</source>
        <translation>Un código sirve una vez. Abra de nuevo la cesta donde la hizo: allí aparece un código nuevo.</translation>
    </message>
    <message>
        <source>Nothing was transferred. Scan the items instead.</source>
        <translation>No se ha traspasado nada. Escanee los artículos.</translation>
    </message>
    <message>
        <source>It is no longer as it was made, so nothing was transferred. Scan the items instead.</source>
        <translation>Ya no está como se creó, así que no se ha traspasado nada. Escanee los artículos.</translation>
    </message>
    <message>
        <source>A basket has 30 lines at most. Scan the items instead.</source>
        <translation>Una cesta tiene 30 líneas como máximo. Escanee los artículos.</translation>
    </message>
    <message>
        <source>Search the range for something similar.</source>
        <translation>Busque algo parecido en el surtido.</translation>
    </message>
    <message>
        <source>Hold it flat and try again, or scan the items.</source>
        <translation>Sosténgalo plano e inténtelo de nuevo, o escanee los artículos.</translation>
    </message>
    <message>
        <source>At today’s prices.</source>
        <translation>A los precios de hoy.</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Calling</source>
        <translation>Llamando</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Llamar de nuevo</translation>
    </message>
    <message>
        <source>Call a member of staff</source>
        <translation>Llamar a un asesor</translation>
    </message>
    <message>
        <source>You have called several times: please go to the service desk</source>
        <translation>Ha llamado varias veces: vaya al mostrador de atención</translation>
    </message>
    <message>
        <source>Not possible without a connection</source>
        <translation>No es posible sin conexión</translation>
    </message>
    <message>
        <source>I no longer need help</source>
        <translation>Ya no necesito ayuda</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Atención al cliente</translation>
    </message>
    <message>
        <source>Follow or return an order</source>
        <translation>Seguir o devolver un pedido</translation>
    </message>
    <message>
        <source>Tell us what you think</source>
        <translation>Denos su opinión</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>We are looking for somebody</source>
        <translation>Buscamos a alguien</translation>
    </message>
    <message>
        <source>%1 is coming</source>
        <comment>first name of an associate</comment>
        <translation>%1 ya viene</translation>
    </message>
    <message>
        <source>Somebody is coming</source>
        <translation>Alguien ya viene</translation>
    </message>
    <message>
        <source>Somebody is with you</source>
        <translation>Alguien está con usted</translation>
    </message>
    <message>
        <source>Nobody is free at the moment</source>
        <translation>Nadie está libre ahora</translation>
    </message>
    <message>
        <source>Nobody can be called from here just now</source>
        <translation>Desde aquí no se puede llamar a nadie ahora</translation>
    </message>
    <message>
        <source>May we help you?</source>
        <translation>¿Podemos ayudarle?</translation>
    </message>
    <message>
        <source>It is ringing on our staff’s tablets. You can carry on in the meantime.</source>
        <translation>Está sonando en las tablets de nuestros asesores. Mientras tanto puede seguir.</translation>
    </message>
    <message>
        <source>Please stay near this screen. You can carry on in the meantime.</source>
        <translation>Quédese cerca de esta pantalla. Mientras tanto puede seguir.</translation>
    </message>
    <message>
        <source>Call again, or go to the service desk. You can also contact customer service.</source>
        <translation>Llame de nuevo o vaya al mostrador de atención. También puede contactar con atención al cliente.</translation>
    </message>
    <message>
        <source>You have called several times. Please go to the service desk: somebody is there for you.</source>
        <translation>Ha llamado varias veces. Vaya al mostrador de atención: allí le atenderán.</translation>
    </message>
    <message>
        <source>A member of staff will come to this screen. They see what you are looking at, and nothing about you.</source>
        <translation>Un asesor vendrá a esta pantalla. Ve lo que usted está mirando y nada sobre usted.</translation>
    </message>
    <message>
        <source>There is no connection. Please go to the service desk, or contact customer service.</source>
        <translation>No hay conexión. Vaya al mostrador de atención o contacte con atención al cliente.</translation>
    </message>
</context>
<context>
    <name>HistogramRow</name>
    <message>
        <source>%1 out of 5 stars: %2</source>
        <translation>Valoración %1: %2</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>The shop</source>
        <translation>La tienda</translation>
    </message>
    <message>
        <source>Hello. How can we help?</source>
        <translation>Hola, ¿en qué podemos ayudarle?</translation>
    </message>
    <message>
        <source>Current offers</source>
        <translation>Ofertas del momento</translation>
    </message>
    <message>
        <source>Most popular</source>
        <translation>Los más solicitados</translation>
    </message>
    <message>
        <source>See the whole range</source>
        <translation>Ver todas las secciones</translation>
    </message>
</context>
<context>
    <name>HomeEntry</name>
    <message>
        <source>What are you looking for?</source>
        <translation>¿Qué busca?</translation>
    </message>
    <message>
        <source>Scan an item</source>
        <translation>Escanear un artículo</translation>
    </message>
</context>
<context>
    <name>HomeServices</name>
    <message>
        <source>Follow or return an order</source>
        <translation>Seguir o devolver un pedido</translation>
    </message>
    <message>
        <source>Tell us what you think</source>
        <translation>Denos su opinión</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>To protect your privacy, this screen clears itself: basket, language and everything that was typed.</source>
        <translation>Para proteger su privacidad, esta pantalla se borra: cesta, idioma y todo lo escrito.</translation>
    </message>
    <message numerus="yes">
        <source>second(s) left. Touch the screen to continue.</source>
        <extracomment>after a large number: &quot;12 seconds left. Touch the screen to go on.&quot;</extracomment>
        <translation>
            <numerusform>segundo. Toque la pantalla para continuar.</numerusform>
            <numerusform>segundos. Toque la pantalla para continuar.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Sigo aquí</translation>
    </message>
    <message>
        <source>I have finished: clear everything now</source>
        <translation>He terminado: borrar todo ahora</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
</context>
<context>
    <name>KeyNames</name>
    <message>
        <source>capital %1</source>
        <translation>%1 mayúscula</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Symbols and accents</source>
        <translation>Símbolos y acentos</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Otras letras</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Ocultar el teclado</translation>
    </message>
    <message>
        <source>Dot</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Guion</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>Guion bajo</translation>
    </message>
    <message>
        <source>At sign</source>
        <translation>Arroba</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Apóstrofo</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>Comillas</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>Barra</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Almohadilla</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Signo et</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>Signo de interrogación</translation>
    </message>
    <message>
        <source>Exclamation mark</source>
        <translation>Signo de exclamación</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Dos puntos</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Opening bracket</source>
        <translation>Abrir paréntesis</translation>
    </message>
    <message>
        <source>Closing bracket</source>
        <translation>Cerrar paréntesis</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>%1 / kg</source>
        <translation>%1/kg</translation>
    </message>
    <message>
        <source>%1 / L</source>
        <translation>%1/l</translation>
    </message>
    <message>
        <source>%1 / m</source>
        <translation>%1/m</translation>
    </message>
    <message>
        <source>%1 / m²</source>
        <translation>%1/m²</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1/unidad</translation>
    </message>
    <message>
        <source>%1 per 100 pieces</source>
        <translation>%1/100 unidades</translation>
    </message>
    <message>
        <source>Lowest price of the last 30 days:</source>
        <translation>Precio más bajo de los últimos 30&#xa0;días:</translation>
    </message>
    <message>
        <source>Offer until %1</source>
        <translation>Oferta hasta el %1</translation>
    </message>
    <message>
        <source>including %1 eco-contribution</source>
        <translation>incluye %1 de ecocontribución</translation>
    </message>
    <message>
        <source>Ref. %1</source>
        <translation>Ref.&#xa0;%1</translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation>Tarjeta de fidelidad</translation>
    </message>
</context>
<context>
    <name>LanguageChips</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>You can change it at any time.</source>
        <translation>Puede cambiarlo en cualquier momento.</translation>
    </message>
</context>
<context>
    <name>Loyalty</name>
    <message>
        <source>Hello, %1.</source>
        <translation>Hola, %1.</translation>
    </message>
    <message>
        <source>Your points</source>
        <translation>Sus puntos</translation>
    </message>
    <message>
        <source>We show your first name, your points and your vouchers. None of it stays here when you leave.</source>
        <translation>Mostramos su nombre, sus puntos y sus vales. Nada queda aquí cuando se va.</translation>
    </message>
    <message>
        <source>With my card</source>
        <translation>Con mi tarjeta</translation>
    </message>
    <message>
        <source>With my phone number</source>
        <translation>Con mi teléfono</translation>
    </message>
    <message>
        <source>Your card is registered</source>
        <translation>Su tarjeta está registrada</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>No ha funcionado</translation>
    </message>
    <message>
        <source>The points for this order will be added. Your points cannot be shown or used at the moment: there is no connection.</source>
        <translation>Los puntos de este pedido se abonarán. Ahora no se pueden ver ni usar puntos: no hay conexión.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Go to basket</source>
        <translation>Ir a la cesta</translation>
    </message>
    <message>
        <source>Continue without points</source>
        <translation>Continuar sin puntos</translation>
    </message>
    <message>
        <source>Send me a code</source>
        <translation>Enviarme un código</translation>
    </message>
    <message>
        <source>Show my points</source>
        <translation>Ver mis puntos</translation>
    </message>
</context>
<context>
    <name>LoyaltyAccount</name>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>Voucher of %1</source>
        <translation>Vale de %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>You choose what to use in your basket.</source>
        <translation>En la cesta elige lo que quiere usar.</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>No soy yo</translation>
    </message>
</context>
<context>
    <name>LoyaltyCard</name>
    <message>
        <source>The camera does not work at the moment</source>
        <translation>La cámara no funciona en este momento</translation>
    </message>
    <message>
        <source>A hand-held scanner can still read your card. Or use your phone number.</source>
        <translation>Un lector de mano lee su tarjeta igualmente. O use su teléfono.</translation>
    </message>
    <message>
        <source>With my phone number</source>
        <translation>Con mi teléfono</translation>
    </message>
    <message>
        <source>Hold the code of your card in front of the camera.</source>
        <translation>Ponga el código de su tarjeta ante la cámara.</translation>
    </message>
    <message>
        <source>The picture is only used to read the code: it is neither kept nor sent.</source>
        <translation>La imagen solo sirve para leer el código: no se guarda ni se envía.</translation>
    </message>
</context>
<context>
    <name>LoyaltyPhone</name>
    <message>
        <source>Mobile number of your loyalty account</source>
        <translation>Móvil de su cuenta de fidelidad</translation>
    </message>
    <message>
        <source>We will send a code to it. Only used to find your account, then erased from this screen at once.</source>
        <translation>Le enviamos un código. Solo para encontrar su cuenta; se borra enseguida de esta pantalla.</translation>
    </message>
    <message>
        <source>The six digits of our message</source>
        <translation>Las seis cifras de nuestro mensaje</translation>
    </message>
    <message>
        <source>If the number belongs to an account, the code arrives within a minute. It works for 5 minutes.</source>
        <translation>Si el número es de una cuenta, el código llega en un minuto. Sirve 5&#xa0;minutos.</translation>
    </message>
    <message>
        <source>Another number, or another code</source>
        <translation>Otro número u otro código</translation>
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
        <translation>sin medir aún</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Main menu</source>
        <translation>Menú principal</translation>
    </message>
    <message>
        <source>%1, sign out</source>
        <translation>%1, cerrar sesión</translation>
    </message>
</context>
<context>
    <name>NavRailItem</name>
    <message>
        <source>Not for your role</source>
        <translation>No disponible para su puesto</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 en espera</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>No note yet</source>
        <translation>Aún no hay notas</translation>
    </message>
</context>
<context>
    <name>NudgeButton</name>
    <message>
        <source>This is the end</source>
        <translation>Es el límite</translation>
    </message>
</context>
<context>
    <name>NudgeRow</name>
    <message>
        <source>%1: less, now %2</source>
        <translation>%1: menos, ahora %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1: more, now %2</source>
        <translation>%1: más, ahora %2</translation>
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
        <translation>Haga una foto: le permite seguir su pedido.</translation>
    </message>
    <message>
        <source>QR code of order %1</source>
        <translation>Código QR del pedido %1</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Número de pedido</translation>
    </message>
</context>
<context>
    <name>OrderRecap</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Pick-up at %1, free</source>
        <translation>Recogida en %1, gratis</translation>
    </message>
    <message>
        <source>Delivery %1 included</source>
        <translation>Entrega incluida: %1</translation>
    </message>
    <message>
        <source>Delivery free of charge</source>
        <translation>Entrega gratuita</translation>
    </message>
</context>
<context>
    <name>OrderReview</name>
    <message>
        <source>Is everything right?</source>
        <translation>¿Es todo correcto?</translation>
    </message>
    <message>
        <source>Your order was not placed</source>
        <translation>Su pedido no se ha realizado</translation>
    </message>
    <message>
        <source>Pick up at %1</source>
        <translation>Recoger en %1</translation>
    </message>
    <message>
        <source>Sent there from another store. Ready %1.</source>
        <translation>Se envía desde otra tienda. Listo %1.</translation>
    </message>
    <message>
        <source>Ready %1. Free.</source>
        <translation>Listo %1. Gratis.</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>la dirección</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>el nombre</translation>
    </message>
    <message>
        <source>Name on the order</source>
        <translation>Nombre del pedido</translation>
    </message>
    <message>
        <source>how we reach you</source>
        <translation>cómo contactarle</translation>
    </message>
    <message>
        <source>Contact on file</source>
        <translation>Datos registrados</translation>
    </message>
    <message>
        <source>We will text you about this order.</source>
        <translation>Le avisamos por SMS.</translation>
    </message>
    <message>
        <source>We will write to you about this order.</source>
        <translation>Le avisamos por e-mail.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Your discount code is checked when the order is confirmed. If it is valid, you pay less; if not, this price applies.</source>
        <translation>Su código de descuento se comprueba al confirmar el pedido. Si es válido, paga menos; si no, se mantiene este precio.</translation>
    </message>
    <message>
        <source>Total, taxes included</source>
        <translation>Total, IVA incluido</translation>
    </message>
    <message>
        <source>Your order is being saved</source>
        <translation>Guardando su pedido</translation>
    </message>
    <message>
        <source>Your discounts are being checked</source>
        <translation>Se comprueban sus descuentos</translation>
    </message>
    <message>
        <source>Order with obligation to pay</source>
        <comment>the words of the law in each country</comment>
        <translation>Pedido con obligación de pago</translation>
    </message>
</context>
<context>
    <name>Payment</name>
    <message>
        <source>Pay with my phone</source>
        <translation>Pagar con mi móvil</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code and pay there. No card number is typed on this screen.</source>
        <translation>Apunte la cámara de su móvil al código y pague allí. En esta pantalla no se escribe ningún número de tarjeta.</translation>
    </message>
    <message>
        <source>QR code to pay order %1</source>
        <translation>Código QR para pagar el pedido %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>A pagar</translation>
    </message>
    <message>
        <source>The link works until %1. Your phone carries on even if this screen clears itself.</source>
        <translation>El enlace es válido hasta las %1. Su móvil sigue aunque esta pantalla se borre.</translation>
    </message>
    <message>
        <source>Test provider: no money is moved.</source>
        <translation>Proveedor de prueba: no se mueve dinero.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Finish and clear the screen</source>
        <translation>Terminar y borrar la pantalla</translation>
    </message>
    <message>
        <source>Pay at the till instead</source>
        <translation>Pagar en caja</translation>
    </message>
</context>
<context>
    <name>PaymentNotice</name>
    <message>
        <source>One moment, we are preparing the link</source>
        <translation>Un momento, preparamos el enlace</translation>
    </message>
    <message>
        <source>Waiting for your payment</source>
        <translation>Esperamos su pago</translation>
    </message>
    <message>
        <source>Paid. Thank you.</source>
        <translation>Pagado. Gracias.</translation>
    </message>
    <message>
        <source>The payment was declined</source>
        <translation>El pago ha sido rechazado</translation>
    </message>
    <message>
        <source>You cancelled the payment</source>
        <translation>Ha cancelado el pago</translation>
    </message>
    <message>
        <source>The link has expired</source>
        <translation>El enlace ha caducado</translation>
    </message>
    <message>
        <source>No connection at the moment</source>
        <translation>Sin conexión en este momento</translation>
    </message>
    <message>
        <source>This order cannot be paid by phone</source>
        <translation>Este pedido no se puede pagar con el móvil</translation>
    </message>
    <message>
        <source>This screen will tell you as soon as it is done.</source>
        <translation>Esta pantalla le avisará en cuanto esté hecho.</translation>
    </message>
    <message>
        <source>The store has been told. There is nothing left to pay.</source>
        <translation>La tienda ya está informada. No queda nada por pagar.</translation>
    </message>
    <message>
        <source>Nothing has been paid. Try again, or pay at the till with the code of your order.</source>
        <translation>No se ha pagado nada. Inténtelo de nuevo o pague en caja con el código de su pedido.</translation>
    </message>
    <message>
        <source>This screen cannot tell whether it is paid; your phone can. You can always pay at the till.</source>
        <translation>Esta pantalla no sabe si está pagado; su móvil sí. Siempre puede pagar en caja.</translation>
    </message>
    <message>
        <source>Paying by phone needs a connection. You can pay at the till with the code of your order.</source>
        <translation>Para pagar con el móvil hace falta conexión. Puede pagar en caja con el código de su pedido.</translation>
    </message>
    <message>
        <source>You can pay at the till with the code of your order.</source>
        <translation>Puede pagar en caja con el código de su pedido.</translation>
    </message>
</context>
<context>
    <name>PaymentTerminal</name>
    <message>
        <source>Pay here by card</source>
        <translation>Pagar aquí con tarjeta</translation>
    </message>
    <message>
        <source>On the card reader beside this screen. No card number is typed on this screen.</source>
        <translation>En el datáfono junto a esta pantalla. En esta pantalla no se teclea ningún número de tarjeta.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>To cancel, press the red key on the card reader.</source>
        <translation>Para cancelar, pulse la tecla roja del datáfono.</translation>
    </message>
    <message>
        <source>You need not wait: the store keeps checking if you leave.</source>
        <translation>No tiene que esperar: la tienda seguirá consultando aunque se vaya.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Cancel the payment</source>
        <translation>Cancelar el pago</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Finish and clear the screen</source>
        <translation>Terminar y borrar la pantalla</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Pagar de otra manera</translation>
    </message>
    <message>
        <source>Back to my order</source>
        <translation>Volver a mi pedido</translation>
    </message>
</context>
<context>
    <name>PaymentTerminalAmount</name>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>A pagar</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
</context>
<context>
    <name>PaymentTerminalNotice</name>
    <message>
        <source>One moment, we are preparing the card reader</source>
        <translation>Un momento, preparamos el datáfono</translation>
    </message>
    <message>
        <source>The card reader is ready for you</source>
        <translation>El datáfono le espera</translation>
    </message>
    <message>
        <source>One moment, the card reader is answering</source>
        <translation>Un momento, el datáfono responde</translation>
    </message>
    <message>
        <source>Paid. Thank you.</source>
        <translation>Pagado. Gracias.</translation>
    </message>
    <message>
        <source>The payment was declined</source>
        <translation>El pago ha sido rechazado</translation>
    </message>
    <message>
        <source>You cancelled the payment</source>
        <translation>Ha cancelado el pago</translation>
    </message>
    <message>
        <source>The card reader is not responding</source>
        <translation>El datáfono no responde</translation>
    </message>
    <message>
        <source>The card reader is busy</source>
        <translation>El datáfono está ocupado</translation>
    </message>
    <message>
        <source>We are checking with the card reader</source>
        <translation>Estamos consultando el datáfono</translation>
    </message>
    <message>
        <source>A member of staff will look at your payment with you</source>
        <translation>Un asesor comprueba su pago con usted</translation>
    </message>
    <message>
        <source>Tap or insert your card there. This screen will tell you as soon as it is done.</source>
        <translation>Acerque o inserte su tarjeta en el datáfono. Esta pantalla le avisa en cuanto esté hecho.</translation>
    </message>
    <message>
        <source>The store has been told. There is nothing left to pay.</source>
        <translation>La tienda ya lo sabe. No queda nada por pagar.</translation>
    </message>
    <message>
        <source>Nothing has been paid. Try another card, or pay with your phone or at the till.</source>
        <translation>No se ha pagado nada. Inténtelo con otra tarjeta, o pague con su móvil o en caja.</translation>
    </message>
    <message>
        <source>Nothing has been paid. Try again, or pay with your phone or at the till.</source>
        <translation>No se ha pagado nada. Inténtelo de nuevo, o pague con su móvil o en caja.</translation>
    </message>
    <message>
        <source>Nothing has been paid. You can pay with your phone, or at the till with the code of your order.</source>
        <translation>No se ha pagado nada. Puede pagar con su móvil, o en caja con el código de su pedido.</translation>
    </message>
    <message>
        <source>Its answer was lost, so we do not know yet whether you have paid. Please do not pay a second time: we will check again by ourselves.</source>
        <translation>Su respuesta se ha perdido, así que aún no sabemos si ha pagado. Por favor, no pague una segunda vez: volvemos a consultarlo nosotros.</translation>
    </message>
    <message>
        <source>We cannot tell from here whether it matches your order. Please do not pay a second time, and show this screen to a member of staff.</source>
        <translation>Desde aquí no podemos saber si corresponde a su pedido. Por favor, no pague una segunda vez y muestre esta pantalla a un asesor.</translation>
    </message>
</context>
<context>
    <name>PaymentTerminalTrial</name>
    <message>
        <source>Test card reader: no money is moved. Choose what it should do.</source>
        <translation>Datáfono de prueba: no se mueve dinero. Elija qué debe hacer.</translation>
    </message>
    <message>
        <source>Pay</source>
        <comment>the test terminal</comment>
        <translation>Pagar</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>the test terminal</comment>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>the test terminal</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Pay, and lose the answer</source>
        <comment>the test terminal</comment>
        <translation>Pagar y perder la respuesta</translation>
    </message>
</context>
<context>
    <name>PhoneTile</name>
    <message>
        <source>Renew the code</source>
        <translation>Renovar el código</translation>
    </message>
    <message>
        <source>Continue on my phone</source>
        <translation>Seguir en mi móvil</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN, %1 of %2 digits typed</source>
        <translation>PIN, %1 de %2 cifras escritas</translation>
    </message>
</context>
<context>
    <name>PointsMeter</name>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
</context>
<context>
    <name>PriceBlock</name>
    <message>
        <source>Lowest price of the last 30 days:</source>
        <translation>Precio más bajo de los últimos 30&#xa0;días:</translation>
    </message>
    <message>
        <source>Price to be confirmed</source>
        <translation>Precio por confirmar</translation>
    </message>
</context>
<context>
    <name>PrivacyNote</name>
    <message>
        <source>Only used for this order. Erased from this screen as soon as you leave.</source>
        <translation>Solo para este pedido. Se borra de esta pantalla en cuanto usted se va.</translation>
    </message>
</context>
<context>
    <name>Product</name>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Added to your basket</source>
        <translation>Añadido a su cesta</translation>
    </message>
    <message>
        <source>This item cannot be ordered at the moment. Please ask a member of staff.</source>
        <translation>Este artículo no se puede pedir por ahora. Pregunte a un asesor.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) added to your basket</source>
        <translation>
            <numerusform>%n producto añadido a su cesta</numerusform>
            <numerusform>%n productos añadidos a su cesta</numerusform>
        </translation>
    </message>
    <message>
        <source>One of these items cannot be ordered at the moment.</source>
        <translation>Uno de estos artículos no se puede pedir ahora.</translation>
    </message>
    <message>
        <source>%1 does not come in “%2”. Here it is in “%3”.</source>
        <translation>%1 no está disponible con «%2». Aquí está con «%3».</translation>
    </message>
    <message>
        <source>See the basket</source>
        <translation>Ver la cesta</translation>
    </message>
</context>
<context>
    <name>ProductActions</name>
    <message>
        <source>Rest of the page</source>
        <translation>Resto de la página</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>En mi móvil</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Hacer pedido</translation>
    </message>
    <message>
        <source>The price must be confirmed first</source>
        <translation>Primero hay que confirmar el precio</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Añadir otro</translation>
    </message>
    <message>
        <source>Add to basket</source>
        <translation>Añadir a cesta</translation>
    </message>
    <message>
        <source>Pick up in another store</source>
        <translation>Recoger en otra tienda</translation>
    </message>
</context>
<context>
    <name>ProductBundle</name>
    <message>
        <source>Often bought together</source>
        <translation>Suelen comprarse juntos</translation>
    </message>
    <message numerus="yes">
        <source>Add the %n product(s) · %1</source>
        <comment>total price</comment>
        <translation>
            <numerusform>Añadir %n producto · %1</numerusform>
            <numerusform>Añadir %n productos · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to basket</source>
        <translation>Añadir a la cesta</translation>
    </message>
    <message>
        <source>The price must be confirmed first</source>
        <translation>Antes hay que confirmar el precio</translation>
    </message>
    <message>
        <source>Choose at least one product</source>
        <translation>Elija al menos un producto</translation>
    </message>
</context>
<context>
    <name>ProductBundleLine</name>
    <message>
        <source>%1, this product, %2</source>
        <comment>name, price</comment>
        <translation>%1, este producto, %2</translation>
    </message>
    <message>
        <source>See</source>
        <comment>look at a product</comment>
        <translation>Ver</translation>
    </message>
    <message>
        <source>See %1</source>
        <translation>Ver %1</translation>
    </message>
</context>
<context>
    <name>ProductCard</name>
    <message>
        <source>instead of %1</source>
        <translation>en vez de %1</translation>
    </message>
</context>
<context>
    <name>ProductFloor</name>
    <message>
        <source>In this store</source>
        <translation>En esta tienda</translation>
    </message>
    <message>
        <source>Show me the way</source>
        <translation>Mostrarme el camino</translation>
    </message>
</context>
<context>
    <name>ProductFloorPlan</name>
    <message>
        <source>Plan of this store. The product is in %1, bay %2.</source>
        <translation>Plano de esta tienda. El producto está en %1, módulo %2.</translation>
    </message>
</context>
<context>
    <name>ProductHead</name>
    <message>
        <source>Ref. %1</source>
        <translation>Ref.&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n opinión</numerusform>
            <numerusform>%n opiniones</numerusform>
        </translation>
    </message>
    <message>
        <source>Durability</source>
        <comment>index of a product</comment>
        <translation>Durabilidad</translation>
    </message>
    <message>
        <source>Repairability</source>
        <comment>index of a product</comment>
        <translation>Reparabilidad</translation>
    </message>
</context>
<context>
    <name>ProductMissing</name>
    <message>
        <source>This item is not in our range</source>
        <translation>Este artículo no está en nuestro surtido</translation>
    </message>
    <message>
        <source>It may have been replaced. Look for it by name, or ask a member of staff.</source>
        <translation>Quizá se haya sustituido. Búsquelo por su nombre o pregunte a un asesor.</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>Scan an item</source>
        <translation>Escanear un artículo</translation>
    </message>
</context>
<context>
    <name>ProductMore</name>
    <message>
        <source>Language of the product texts: %1</source>
        <translation>Idioma de los textos del producto: %1</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Characteristics</source>
        <translation>Características</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>You may also like</source>
        <translation>También le puede gustar</translation>
    </message>
</context>
<context>
    <name>ProductOptions</name>
    <message>
        <source>sold out</source>
        <translation>agotado</translation>
    </message>
    <message>
        <source>not in this combination</source>
        <translation>no en esta combinación</translation>
    </message>
</context>
<context>
    <name>ProductPeek</name>
    <message>
        <source>instead of %1</source>
        <translation>en vez de %1</translation>
    </message>
</context>
<context>
    <name>ProductPhone</name>
    <message>
        <source>Continue on my phone</source>
        <translation>Seguir en mi móvil</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. The page opens there; nothing is kept here.</source>
        <translation>Apunte al código con la cámara de su móvil. La página se abre allí; aquí no se guarda nada.</translation>
    </message>
    <message>
        <source>QR code of this product</source>
        <translation>Código QR de este producto</translation>
    </message>
</context>
<context>
    <name>ProductPrice</name>
    <message>
        <source>Offer until %1</source>
        <comment>30 November</comment>
        <translation>Oferta hasta el %1</translation>
    </message>
    <message>
        <source>including %1 eco-contribution</source>
        <comment>an amount</comment>
        <translation>incluye %1 de ecocontribución</translation>
    </message>
    <message>
        <source>Price to be confirmed. Please ask a member of staff.</source>
        <translation>Precio por confirmar. Pregunte a un asesor.</translation>
    </message>
</context>
<context>
    <name>ProductPriceLine</name>
    <message>
        <source>Lowest price of the last 30 days:</source>
        <translation>Precio más bajo de los últimos 30&#xa0;días:</translation>
    </message>
</context>
<context>
    <name>ProductReviews</name>
    <message numerus="yes">
        <source>Read %n review(s)</source>
        <translation>
            <numerusform>Leer %n opinión</numerusform>
            <numerusform>Leer %n opiniones</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has reviewed this product yet.</source>
        <translation>Nadie ha dado aún su opinión sobre este producto.</translation>
    </message>
</context>
<context>
    <name>ProductStage</name>
    <message>
        <source>Enlarge</source>
        <translation>Ampliar</translation>
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
        <translation>%1, imagen %2 de %3</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Imagen siguiente</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
</context>
<context>
    <name>QuantityStepper</name>
    <message>
        <source>Quantity of %1</source>
        <translation>Cantidad: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>One less of %1</source>
        <translation>Uno menos: %1</translation>
    </message>
    <message>
        <source>This is the least</source>
        <translation>Es el mínimo</translation>
    </message>
    <message>
        <source>One more of %1</source>
        <translation>Uno más: %1</translation>
    </message>
    <message>
        <source>No more available</source>
        <translation>No hay más disponibles</translation>
    </message>
</context>
<context>
    <name>QuestionFrame</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>RatingLine</name>
    <message>
        <source>No review yet</source>
        <translation>Aún sin opiniones</translation>
    </message>
    <message>
        <source>%1 out of 5, %2</source>
        <translation>%1 de 5, %2</translation>
    </message>
    <message>
        <source>Be the first to review it</source>
        <translation>Dé usted la primera opinión</translation>
    </message>
</context>
<context>
    <name>RatingSummary</name>
    <message>
        <source>out of 5</source>
        <translation>de 5</translation>
    </message>
</context>
<context>
    <name>ReceiptCode</name>
    <message>
        <source>Your order on your phone</source>
        <translation>Su pedido en su móvil</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. The page always shows how your order is getting on.</source>
        <translation>Apunte la cámara de su móvil al código. La página muestra siempre cómo va su pedido.</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. The page shows your order once this device is connected again.</source>
        <translation>Apunte la cámara de su móvil al código. La página mostrará su pedido cuando este dispositivo vuelva a tener conexión.</translation>
    </message>
    <message>
        <source>QR code of the page of order %1</source>
        <translation>Código QR de la página del pedido %1</translation>
    </message>
    <message>
        <source>Anyone who has this code can see the order. It names nobody.</source>
        <translation>Quien tenga este código puede ver el pedido. No aparece ningún nombre.</translation>
    </message>
</context>
<context>
    <name>ReceiptSheet</name>
    <message>
        <source>Your receipt is on its way</source>
        <translation>Su resguardo está en camino</translation>
    </message>
    <message>
        <source>Receipt by e-mail</source>
        <translation>Resguardo por e-mail</translation>
    </message>
    <message>
        <source>It arrives within a few minutes.</source>
        <translation>Llegará en unos minutos.</translation>
    </message>
    <message>
        <source>It will be sent as soon as the connection is back.</source>
        <translation>Saldrá en cuanto vuelva la conexión.</translation>
    </message>
    <message>
        <source>The address is only used for this receipt and is erased from this screen.</source>
        <translation>La dirección solo sirve para este resguardo y se borra de esta pantalla.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de e-mail</translation>
    </message>
    <message>
        <source>Send my receipt</source>
        <translation>Enviar mi resguardo</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Descuentos</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>We need a word with you about this order. Nothing is charged.</source>
        <translation>Tenemos que hablar con usted sobre este pedido. No se cobra nada.</translation>
    </message>
    <message>
        <source>Your order is confirmed and paid.</source>
        <translation>Su pedido está confirmado y pagado.</translation>
    </message>
    <message>
        <source>Your order is confirmed.</source>
        <translation>Su pedido está confirmado.</translation>
    </message>
    <message>
        <source>Your order is accepted; we will confirm it by message.</source>
        <translation>Su pedido está aceptado; lo confirmaremos por mensaje.</translation>
    </message>
    <message>
        <source>Keep this receipt: it stays with your order, from pick-up to a return. It is not proof of payment.</source>
        <translation>Guarde este resguardo: acompaña su pedido, de la recogida a una devolución. No es un justificante de pago.</translation>
    </message>
    <message>
        <source>There is no paper left. Please tell a member of staff; e-mail and phone still work.</source>
        <translation>No queda papel. Avise a un asesor; el e-mail y el móvil funcionan igualmente.</translation>
    </message>
    <message>
        <source>The printer is open. Please tell a member of staff; e-mail and phone still work.</source>
        <translation>La impresora está abierta. Avise a un asesor; el e-mail y el móvil funcionan igualmente.</translation>
    </message>
    <message>
        <source>The printer is not responding. Please tell a member of staff; e-mail and phone still work.</source>
        <translation>La impresora no responde. Avise a un asesor; el e-mail y el móvil funcionan igualmente.</translation>
    </message>
</context>
<context>
    <name>RepairabilityBadge</name>
    <message>
        <source>Repairability</source>
        <translation>Reparabilidad</translation>
    </message>
    <message>
        <source>%1: %2 out of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
</context>
<context>
    <name>ResultPeek</name>
    <message>
        <source>Show the product</source>
        <translation>Ver el producto</translation>
    </message>
</context>
<context>
    <name>Return</name>
    <message>
        <source>What would you like to return?</source>
        <translation>¿Qué desea devolver?</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>An item no longer in the range</source>
        <translation>Un artículo que ya no está en el surtido</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>What would you like instead?</source>
        <translation>¿Qué desea en su lugar?</translation>
    </message>
    <message>
        <source>You get a number and a code for the service desk of any of our stores. Keep the item as it is, in its packaging if you can.</source>
        <translation>Recibirá un número y un código para el mostrador de atención de cualquiera de nuestras tiendas. Conserve el artículo como está, si puede en su embalaje.</translation>
    </message>
    <message numerus="yes">
        <source>Return %n item(s)</source>
        <translation>
            <numerusform>Pedir la devolución de %n unidad</numerusform>
            <numerusform>Pedir la devolución de %n unidades</numerusform>
        </translation>
    </message>
    <message>
        <source>First choose what to return</source>
        <translation>Primero elija lo que devuelve</translation>
    </message>
    <message>
        <source>Please say why</source>
        <translation>Diga por qué</translation>
    </message>
</context>
<context>
    <name>ReturnDone</name>
    <message>
        <source>Return %1</source>
        <translation>Devolución %1</translation>
    </message>
    <message>
        <source>Return number</source>
        <translation>Número de devolución</translation>
    </message>
    <message>
        <source>QR code of return %1</source>
        <translation>Código QR de la devolución %1</translation>
    </message>
    <message>
        <source>Take a picture of it: the desk will scan it.</source>
        <translation>Haga una foto: se escanea en el mostrador.</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>Por resolver</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Return requested</source>
        <translation>Devolución pedida</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), from order %1</source>
        <translation>
            <numerusform>%n unidad, del pedido %1</numerusform>
            <numerusform>%n unidades, del pedido %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring it to any of our stores</source>
        <translation>Tráigalo a cualquiera de nuestras tiendas</translation>
    </message>
    <message>
        <source>Welcome desk, with this code. In its packaging if you can.</source>
        <translation>En el mostrador de atención, con este código. Si puede, en su embalaje.</translation>
    </message>
    <message>
        <source>As soon as the desk has checked it, within 14 days at most.</source>
        <translation>En cuanto se revise en el mostrador, en 14&#xa0;días como máximo.</translation>
    </message>
    <message>
        <source>Tell us what you think</source>
        <translation>Denos su opinión</translation>
    </message>
    <message>
        <source>Finish and clear the screen</source>
        <translation>Terminar y borrar la pantalla</translation>
    </message>
</context>
<context>
    <name>ReturnLine</name>
    <message>
        <source>To return</source>
        <translation>Para devolver</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
</context>
<context>
    <name>ReturnWords</name>
    <message>
        <source>I changed my mind</source>
        <translation>He cambiado de idea</translation>
    </message>
    <message>
        <source>It does not fit</source>
        <translation>No es lo que necesito</translation>
    </message>
    <message>
        <source>It arrived damaged</source>
        <translation>Llegó dañado</translation>
    </message>
    <message>
        <source>It does not work</source>
        <translation>No funciona</translation>
    </message>
    <message>
        <source>It is not what I ordered</source>
        <translation>No es lo que pedí</translation>
    </message>
    <message>
        <source>My money back</source>
        <translation>El reembolso</translation>
    </message>
    <message>
        <source>An exchange</source>
        <translation>Un cambio</translation>
    </message>
    <message>
        <source>A credit note</source>
        <translation>Un abono</translation>
    </message>
    <message>
        <source>Your return is registered</source>
        <translation>Su devolución está registrada</translation>
    </message>
    <message>
        <source>This return needs a member of staff</source>
        <translation>Esta devolución requiere un asesor</translation>
    </message>
    <message>
        <source>Your return is saved here</source>
        <translation>Su devolución está guardada aquí</translation>
    </message>
    <message>
        <source>Show this code at the service desk of any of our stores, with the item.</source>
        <translation>Muestre este código con el artículo en el mostrador de atención de cualquiera de nuestras tiendas.</translation>
    </message>
    <message>
        <source>We are checking it. It takes a few seconds.</source>
        <translation>Lo comprobamos. Tarda unos segundos.</translation>
    </message>
    <message>
        <source>There is no connection: your return will be checked as soon as it is back. You can still come to the desk.</source>
        <translation>No hay conexión: su devolución se comprobará cuando vuelva. Puede venir al mostrador igualmente.</translation>
    </message>
    <message>
        <source>The return period is over. If the item is faulty, the legal guarantee still applies: ask at the desk.</source>
        <translation>El plazo de devolución ha terminado. Si hay un defecto, sigue vigente la garantía legal: pregunte en el mostrador.</translation>
    </message>
    <message>
        <source>A return of these items has already been requested.</source>
        <translation>Ya se pidió la devolución de estas unidades.</translation>
    </message>
    <message>
        <source>This order was never handed over, so there is nothing to return.</source>
        <translation>Este pedido nunca se entregó, así que no hay nada que devolver.</translation>
    </message>
    <message>
        <source>The number and contact do not match. Bring the item and your receipt to the desk.</source>
        <translation>El número y el contacto no coinciden. Traiga el artículo y su resguardo al mostrador.</translation>
    </message>
    <message>
        <source>Bring the item and your receipt to the desk: a member of staff will find a solution with you.</source>
        <translation>Traiga el artículo y su resguardo al mostrador: un asesor encontrará la solución con usted.</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>%1 out of 5</source>
        <translation>%1 de 5</translation>
    </message>
    <message>
        <source>Translated from %1</source>
        <translation>Traducida, idioma original: %1</translation>
    </message>
</context>
<context>
    <name>ReviewFrame</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>ReviewItem</name>
    <message>
        <source>bought online</source>
        <translation>comprado online</translation>
    </message>
    <message>
        <source>bought in %1</source>
        <comment>name of a store</comment>
        <translation>comprado en %1</translation>
    </message>
    <message>
        <source>used in %1</source>
        <comment>September 2026</comment>
        <translation>usado en %1</translation>
    </message>
    <message>
        <source>written in %1</source>
        <comment>a language</comment>
        <translation>escrita en %1</translation>
    </message>
    <message>
        <source>Published on %1</source>
        <comment>a day</comment>
        <translation>Publicada el %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who replied, day</comment>
        <translation>%1, el %2</translation>
    </message>
</context>
<context>
    <name>ReviewLines</name>
    <message>
        <source>Take it now, pay at the till: not part of this order.</source>
        <translation>Se lleva ahora, se paga en caja: no forma parte de este pedido.</translation>
    </message>
    <message>
        <source>Change the items</source>
        <translation>Cambiar los artículos</translation>
    </message>
</context>
<context>
    <name>ReviewOrder</name>
    <message>
        <source>Which purchase is it?</source>
        <translation>¿De qué compra se trata?</translation>
    </message>
    <message>
        <source>Only buyers write reviews here. Hold the code of your order in front of the camera, or enter its number.</source>
        <translation>Aquí solo opinan los compradores. Ponga el código de su pedido ante la cámara o escriba su número.</translation>
    </message>
    <message>
        <source>Only used to find your purchase. Never published, erased from this screen as soon as you leave.</source>
        <translation>Solo para encontrar su compra. Nunca se publica y se borra de esta pantalla cuando se va.</translation>
    </message>
    <message>
        <source>Number of the order or receipt</source>
        <translation>Número del pedido o del tique</translation>
    </message>
    <message>
        <source>E-mail address or phone number of the order</source>
        <translation>E-mail o teléfono del pedido</translation>
    </message>
</context>
<context>
    <name>ReviewPart</name>
    <message>
        <source>Change</source>
        <comment>one answer of the order</comment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Cambiar: %1</translation>
    </message>
</context>
<context>
    <name>ReviewSent</name>
    <message>
        <source>Back to the product</source>
        <translation>Volver al producto</translation>
    </message>
</context>
<context>
    <name>ReviewSign</name>
    <message>
        <source>Under which name?</source>
        <translation>¿Con qué nombre?</translation>
    </message>
    <message>
        <source>We publish your first name and the initial of your surname, nothing else.</source>
        <translation>Publicamos su nombre y la inicial de su apellido, nada más.</translation>
    </message>
    <message>
        <source>Please enter your first name</source>
        <translation>Escriba su nombre</translation>
    </message>
    <message>
        <source>Please agree to the publication</source>
        <translation>Acepte la publicación</translation>
    </message>
    <message>
        <source>Send my review</source>
        <translation>Enviar mi opinión</translation>
    </message>
    <message>
        <source>First name and surname</source>
        <translation>Nombre y apellidos</translation>
    </message>
    <message>
        <source>Published as “%1”</source>
        <translation>Se publica como «%1»</translation>
    </message>
    <message>
        <source>I agree to my review being published</source>
        <translation>Acepto que se publique mi opinión</translation>
    </message>
    <message>
        <source>On the product’s page, with stars, words, this name and both dates. You can have it withdrawn at any time.</source>
        <translation>En la página del producto, con estrellas, texto, este nombre y ambas fechas. Puede pedir que se retire cuando quiera.</translation>
    </message>
    <message>
        <source>This device could not save your review. What you typed is still here. Please try again, or ask a member of staff.</source>
        <translation>Este dispositivo no ha podido guardar su opinión. Lo que escribió sigue aquí. Inténtelo de nuevo o pregunte a un asesor.</translation>
    </message>
</context>
<context>
    <name>ReviewStars</name>
    <message>
        <source>How satisfied are you?</source>
        <translation>¿Qué le ha parecido el producto?</translation>
    </message>
    <message>
        <source>Please give one to five stars</source>
        <translation>Dé de una a cinco estrellas</translation>
    </message>
    <message>
        <source>Please choose a month</source>
        <translation>Elija un mes</translation>
    </message>
    <message>
        <source>We cannot look for your purchase at the moment. We will do so before your review is published.</source>
        <translation>Ahora no podemos buscar su compra. Lo haremos antes de publicar su opinión.</translation>
    </message>
    <message>
        <source>When did you use it?</source>
        <translation>¿Cuándo lo usó?</translation>
    </message>
</context>
<context>
    <name>ReviewTeaser</name>
    <message>
        <source>out of 5</source>
        <translation>de 5</translation>
    </message>
    <message>
        <source>Customer reviews</source>
        <translation>Opiniones de clientes</translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message>
        <source>What would you tell other buyers?</source>
        <translation>¿Qué diría a otros compradores?</translation>
    </message>
    <message>
        <source>What did you use it for, what is good, what is missing? You may also leave it empty.</source>
        <translation>¿Para qué lo usó, qué es bueno, qué le falta? También puede dejarlo vacío.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue without words</source>
        <translation>Continuar sin texto</translation>
    </message>
    <message>
        <source>Title, in a few words</source>
        <translation>Título, en pocas palabras</translation>
    </message>
    <message>
        <source>Your review</source>
        <translation>Su opinión</translation>
    </message>
    <message>
        <source>No names or phone numbers: reviews with private data are not published.</source>
        <translation>Sin nombres ni teléfonos: las opiniones con datos privados no se publican.</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>Very disappointed</source>
        <translation>Muy decepcionante</translation>
    </message>
    <message>
        <source>Disappointed</source>
        <translation>Decepcionante</translation>
    </message>
    <message>
        <source>It’s all right</source>
        <translation>Aceptable</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfactorio</translation>
    </message>
    <message>
        <source>Very satisfied</source>
        <translation>Muy satisfactorio</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Compra</translation>
    </message>
    <message>
        <source>Stars</source>
        <comment>step of a review</comment>
        <translation>Estrellas</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Su texto</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Please enter the number on your receipt or order.</source>
        <translation>Escriba el número de su tique o pedido.</translation>
    </message>
    <message>
        <source>Please enter the e-mail address or phone number of your order.</source>
        <translation>Escriba el e-mail o el teléfono de su pedido.</translation>
    </message>
    <message>
        <source>We cannot find a purchase with this number and this address or phone number.</source>
        <translation>No encontramos ninguna compra con este número y este e-mail o teléfono.</translation>
    </message>
    <message>
        <source>This purchase does not include this product.</source>
        <translation>Esta compra no incluye este producto.</translation>
    </message>
    <message>
        <source>You have already reviewed this purchase. Thank you.</source>
        <translation>Ya ha opinado sobre esta compra. Gracias.</translation>
    </message>
    <message>
        <source>Too many tries. Please wait a quarter of an hour, or ask a member of staff.</source>
        <translation>Demasiados intentos. Espere un cuarto de hora o pregunte a un asesor.</translation>
    </message>
    <message>
        <source>Please check what you typed.</source>
        <translation>Compruebe lo que ha escrito.</translation>
    </message>
    <message>
        <source>Your review cannot be published</source>
        <translation>Su opinión no se puede publicar</translation>
    </message>
    <message>
        <source>Thank you for your review</source>
        <translation>Gracias por su opinión</translation>
    </message>
    <message>
        <source>We have found your purchase. Our team will read your review, then it will be published.</source>
        <translation>Hemos encontrado su compra. Nuestro equipo lee su opinión y después se publica.</translation>
    </message>
    <message>
        <source>It is kept safe on this device and will be sent as soon as possible. We will check your purchase and read your review, then it will be published.</source>
        <translation>Está guardada en este dispositivo y se enviará en cuanto sea posible. Comprobamos su compra, leemos su opinión y después se publica.</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>Customer reviews</source>
        <translation>Opiniones de clientes</translation>
    </message>
</context>
<context>
    <name>ReviewsActions</name>
    <message>
        <source>Write a review</source>
        <translation>Escribir una opinión</translation>
    </message>
    <message>
        <source>Back to the product</source>
        <translation>Volver al producto</translation>
    </message>
    <message>
        <source>Order · %1</source>
        <comment>price</comment>
        <translation>Hacer pedido · %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Hacer pedido</translation>
    </message>
    <message>
        <source>The price must be confirmed first</source>
        <translation>Primero hay que confirmar el precio</translation>
    </message>
</context>
<context>
    <name>ReviewsFilters</name>
    <message>
        <source>All</source>
        <comment>reviews</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>5 stars</source>
        <translation>5 estrellas</translation>
    </message>
    <message>
        <source>4 stars</source>
        <translation>4 estrellas</translation>
    </message>
    <message>
        <source>1 to 3 stars</source>
        <translation>De 1 a 3 estrellas</translation>
    </message>
</context>
<context>
    <name>ReviewsHead</name>
    <message>
        <source>Customer reviews</source>
        <translation>Opiniones de clientes</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s), %1 of them verified</source>
        <comment>share, such as 96 %</comment>
        <translation>
            <numerusform>%n opinión, %1 verificada</numerusform>
            <numerusform>%n opiniones, %1 verificadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviews by buyers, collected by %1 without anything in return, checked before they are published.</source>
        <translation>Opiniones de compradores, recogidas por %1 sin nada a cambio y revisadas antes de publicarse.</translation>
    </message>
    <message>
        <source>How?</source>
        <comment>are reviews checked</comment>
        <translation>¿Cómo?</translation>
    </message>
    <message>
        <source>How are reviews checked?</source>
        <translation>¿Cómo se comprueban las opiniones?</translation>
    </message>
</context>
<context>
    <name>ReviewsHow</name>
    <message>
        <source>How are reviews checked?</source>
        <translation>¿Cómo se comprueban las opiniones?</translation>
    </message>
    <message>
        <source>Verified purchase</source>
        <translation>Compra verificada</translation>
    </message>
    <message>
        <source>In return</source>
        <translation>A cambio</translation>
    </message>
    <message>
        <source>Before publication</source>
        <translation>Antes de la publicación</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Orden de la lista</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>We found the purchase in our orders or on the loyalty card.</source>
        <translation>La compra figura en nuestros pedidos o en la tarjeta de fidelidad.</translation>
    </message>
    <message>
        <source>Nobody gets anything for a review.</source>
        <translation>Nadie recibe nada por una opinión.</translation>
    </message>
    <message>
        <source>Each one is read; insults and private data are refused, bad ratings are not.</source>
        <translation>Se lee cada una; se rechazan los insultos y los datos privados, no las malas valoraciones.</translation>
    </message>
    <message>
        <source>Each review says when it was published and when the product was used.</source>
        <translation>Cada opinión dice cuándo se publicó y cuándo se usó el producto.</translation>
    </message>
    <message>
        <source>Your language first, then the most recent, unless you choose another order.</source>
        <translation>Primero las de su idioma y luego las más recientes, salvo que elija otro orden.</translation>
    </message>
    <message>
        <source>It counts the reviews of every language.</source>
        <translation>Cuenta las opiniones de todos los idiomas.</translation>
    </message>
</context>
<context>
    <name>ReviewsSort</name>
    <message>
        <source>Most recent first</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Highest rated first</source>
        <translation>Mejor valoradas</translation>
    </message>
    <message>
        <source>Lowest rated first</source>
        <translation>Peor valoradas</translation>
    </message>
    <message>
        <source>Order: %1. Touch for another.</source>
        <translation>Orden: %1. Toque para cambiarlo.</translation>
    </message>
</context>
<context>
    <name>ReviewsTop</name>
    <message numerus="yes">
        <source>%n review(s) shown</source>
        <translation>
            <numerusform>%n opinión mostrada</numerusform>
            <numerusform>%n opiniones mostradas</numerusform>
        </translation>
    </message>
    <message>
        <source>No review yet</source>
        <translation>Aún sin opiniones</translation>
    </message>
    <message>
        <source>No matching reviews</source>
        <translation>Ninguna opinión coincide</translation>
    </message>
    <message>
        <source>Nobody has reviewed this product yet.</source>
        <translation>Nadie ha dado aún su opinión sobre este producto.</translation>
    </message>
    <message>
        <source>Nobody gave this number of stars.</source>
        <translation>Nadie ha dado este número de estrellas.</translation>
    </message>
    <message>
        <source>Show all reviews</source>
        <translation>Ver todas las opiniones</translation>
    </message>
</context>
<context>
    <name>RingBanner</name>
    <message>
        <source>A colleague was quicker, or nobody is needed any more.</source>
        <translation>Un compañero se adelantó o ya no hace falta nadie.</translation>
    </message>
    <message>
        <source>Your answer did not get through. Please try again.</source>
        <translation>Su respuesta no ha llegado. Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>RingCard</name>
    <message>
        <source>You are on the way</source>
        <translation>Usted va de camino</translation>
    </message>
    <message>
        <source>%1 is on the way</source>
        <comment>first name of an associate</comment>
        <translation>%1 va hacia allí</translation>
    </message>
    <message>
        <source>A customer is calling</source>
        <translation>Un cliente llama</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Voy</translation>
    </message>
    <message>
        <source>I am there</source>
        <translation>Ya estoy aquí</translation>
    </message>
</context>
<context>
    <name>RingWords</name>
    <message>
        <source>Is looking at %1</source>
        <comment>a product</comment>
        <translation>Mira %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n item(s) in the basket</source>
        <translation>
            <numerusform>%1 · %n artículo en la cesta</numerusform>
            <numerusform>%1 · %n artículos en la cesta</numerusform>
        </translation>
    </message>
    <message>
        <source>Is looking at the basket</source>
        <translation>Mira la cesta</translation>
    </message>
    <message>
        <source>Is placing an order</source>
        <translation>Está haciendo un pedido</translation>
    </message>
    <message>
        <source>Has placed an order</source>
        <translation>Ha hecho un pedido</translation>
    </message>
    <message>
        <source>Is asking about an order</source>
        <translation>Pregunta por un pedido</translation>
    </message>
    <message>
        <source>Wants to return something</source>
        <translation>Quiere devolver algo</translation>
    </message>
    <message>
        <source>Is scanning an item</source>
        <translation>Está escaneando un artículo</translation>
    </message>
    <message>
        <source>Is looking for an item in another store</source>
        <translation>Busca un artículo en otra tienda</translation>
    </message>
    <message>
        <source>Is looking around</source>
        <translation>Está mirando</translation>
    </message>
    <message>
        <source>speaks %1</source>
        <comment>a language</comment>
        <translation>habla %1</translation>
    </message>
</context>
<context>
    <name>Sale</name>
    <message>
        <source>Sale</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Cesta</translation>
    </message>
    <message>
        <source>Nothing in the basket yet</source>
        <translation>La cesta aún está vacía</translation>
    </message>
    <message>
        <source>Scan an item, or the code of the basket that the customer made at a kiosk.</source>
        <translation>Escanee un artículo o el código de la cesta que el cliente preparó en un terminal.</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Escanear</translation>
    </message>
    <message>
        <source>Search the range</source>
        <translation>Buscar un artículo</translation>
    </message>
    <message numerus="yes">
        <source>Total, %n item(s)</source>
        <translation>
            <numerusform>Total, %n artículo</numerusform>
            <numerusform>Total, %n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add by scan</source>
        <translation>Añadir escaneando</translation>
    </message>
    <message>
        <source>First remove what is no longer sold</source>
        <translation>Quite primero lo que ya no se vende</translation>
    </message>
    <message>
        <source>Order for %1</source>
        <translation>Hacer pedido para %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Hacer pedido</translation>
    </message>
</context>
<context>
    <name>SaleCustomer</name>
    <message>
        <source>No. %1</source>
        <translation>N.º&#xa0;%1</translation>
    </message>
    <message>
        <source>Not for this customer</source>
        <translation>No para este cliente</translation>
    </message>
    <message>
        <source>No customer yet</source>
        <translation>Aún sin cliente</translation>
    </message>
    <message>
        <source>You can order without one. With one, the order counts towards their history and points.</source>
        <translation>Puede hacer el pedido sin cliente. Con él, el pedido se suma a su historial y a sus puntos.</translation>
    </message>
    <message>
        <source>Find the customer</source>
        <translation>Buscar al cliente</translation>
    </message>
    <message>
        <source>Scan the code on a kiosk’s basket page: the basket is transferred at today’s prices.</source>
        <translation>Escanee el código de la página de la cesta en un terminal: la cesta llega con los precios de hoy.</translation>
    </message>
    <message>
        <source>End this sale</source>
        <translation>Terminar esta venta</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>Show a code to the camera</source>
        <translation>Muestre un código a la cámara</translation>
    </message>
    <message>
        <source>Find your item</source>
        <translation>Encuentre su artículo</translation>
    </message>
    <message>
        <source>Search, browse or enter the code: everything except the camera works.</source>
        <translation>Busque, recorra las secciones o escriba el código: todo funciona menos la cámara.</translation>
    </message>
    <message>
        <source>QR code or barcode of an item, on the shelf or on the box</source>
        <translation>Código QR o de barras de un artículo, en el estante o en la caja</translation>
    </message>
</context>
<context>
    <name>ScanResult</name>
    <message>
        <source>Which one do you mean?</source>
        <translation>¿Cuál quiere ver?</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n opinión</numerusform>
            <numerusform>%n opiniones</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the product</source>
        <translation>Ver el producto</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguno de estos</translation>
    </message>
    <message>
        <source>It is too dark to read a code</source>
        <translation>Está demasiado oscuro para leer un código</translation>
    </message>
    <message>
        <source>Hold the code into the light, or nearer to the screen.</source>
        <translation>Ponga el código a la luz o más cerca de la pantalla.</translation>
    </message>
</context>
<context>
    <name>ScanView</name>
    <message>
        <source>Picture of the camera</source>
        <translation>Imagen de la cámara</translation>
    </message>
    <message>
        <source>Code recognised</source>
        <translation>Código reconocido</translation>
    </message>
    <message>
        <source>Several codes</source>
        <translation>Varios códigos</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>It is dark</source>
        <translation>Está oscuro</translation>
    </message>
    <message>
        <source>Not an item</source>
        <translation>No es un artículo</translation>
    </message>
    <message>
        <source>Looking for a code</source>
        <translation>Buscando un código</translation>
    </message>
</context>
<context>
    <name>ScanWays</name>
    <message>
        <source>The picture is only used to read the code: it is neither kept nor sent.</source>
        <translation>La imagen solo sirve para leer el código: ni se guarda ni se envía.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Name, brand, reference</source>
        <translation>Nombre, marca, referencia</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>The whole range</source>
        <translation>Todas las secciones</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Escribir el código</translation>
    </message>
    <message>
        <source>The digits below it</source>
        <translation>Las cifras bajo el código</translation>
    </message>
</context>
<context>
    <name>ScanWithoutCamera</name>
    <message>
        <source>The camera is not working just now</source>
        <translation>La cámara no funciona en este momento</translation>
    </message>
    <message>
        <source>You find every item by its name, or with the digits below its code. A hand-held scanner works too.</source>
        <translation>Encuentre cualquier artículo por su nombre o con las cifras bajo su código. También funciona un lector de mano.</translation>
    </message>
    <message>
        <source>Search the whole range</source>
        <translation>Buscar en todas las secciones</translation>
    </message>
    <message>
        <source>Name, brand or reference of your item</source>
        <translation>Nombre, marca o referencia de su artículo</translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message>
        <source>We do not sell this item</source>
        <translation>No vendemos este artículo</translation>
    </message>
    <message>
        <source>This code leads outside the shop</source>
        <translation>Este código lleva a otro sitio</translation>
    </message>
    <message>
        <source>This is the code of an order</source>
        <translation>Es el código de un pedido</translation>
    </message>
    <message>
        <source>This is the code of a return</source>
        <translation>Es el código de una devolución</translation>
    </message>
    <message>
        <source>This is the code of a basket</source>
        <translation>Es el código de una cesta</translation>
    </message>
    <message>
        <source>This is a loyalty card</source>
        <translation>Es una tarjeta de fidelidad</translation>
    </message>
    <message>
        <source>This code is for our staff</source>
        <translation>Este código es para el personal</translation>
    </message>
    <message>
        <source>We do not recognise this code</source>
        <translation>No reconocemos este código</translation>
    </message>
    <message>
        <source>Try the code on the shelf label, or search by name: we may have something like it.</source>
        <translation>Pruebe con el código de la etiqueta del estante o busque por nombre: quizá tengamos algo parecido.</translation>
    </message>
    <message>
        <source>It is not opened here. Show the code of an item or of a shelf label.</source>
        <translation>No se abre aquí. Muestre el código de un artículo o de una etiqueta del estante.</translation>
    </message>
    <message>
        <source>Show it to a member of staff: they will find your order with it.</source>
        <translation>Muéstrelo a un asesor: encontrará su pedido.</translation>
    </message>
    <message>
        <source>Bring it with the item to the service desk.</source>
        <translation>Tráigalo con el artículo al mostrador de atención.</translation>
    </message>
    <message>
        <source>Show it to a member of staff: they will transfer your basket.</source>
        <translation>Muéstrelo a un asesor: traspasará su cesta.</translation>
    </message>
    <message>
        <source>Keep it handy for the till: your points are added there.</source>
        <translation>Téngala a mano para la caja: allí se cuentan sus puntos.</translation>
    </message>
    <message>
        <source>Show the code of an item or of a shelf label, or search by name.</source>
        <translation>Muestre el código de un artículo o de una etiqueta del estante, o busque por nombre.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Name, brand, reference or use</source>
        <translation>Nombre, marca, referencia o uso</translation>
    </message>
    <message>
        <source>Most popular</source>
        <translation>Los más solicitados</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) for “%1”</source>
        <translation>
            <numerusform>%n producto para «%1»</numerusform>
            <numerusform>%n productos para «%1»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>SearchNothing</name>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>No hay resultados para «%1»</translation>
    </message>
    <message>
        <source>Try a shorter or a more general word, or scan the label on the shelf.</source>
        <translation>Pruebe con una palabra más corta o más general, o escanee la etiqueta del estante.</translation>
    </message>
    <message>
        <source>Scan an item</source>
        <translation>Escanear un artículo</translation>
    </message>
    <message>
        <source>Browse the range</source>
        <translation>Ver las secciones</translation>
    </message>
</context>
<context>
    <name>SetupActions</name>
    <message>
        <source>Saved. This screen keeps these settings.</source>
        <translation>Guardado. Esta pantalla conserva estos ajustes.</translation>
    </message>
    <message>
        <source>It could not be saved: this screen cannot write its folder. Is the disk full?</source>
        <translation>No se ha podido guardar: esta pantalla no puede escribir en su carpeta. ¿Está lleno el disco?</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se ha cambiado nada</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Salir sin guardar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SetupChoices</name>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>No camera is plugged in.</source>
        <translation>No hay ninguna cámara conectada.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Ninguna cámara</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Tamaño de la imagen</translation>
    </message>
    <message>
        <source>The camera gives %1.</source>
        <translation>La cámara ofrece %1.</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>Girar la imagen</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tal cual</translation>
    </message>
    <message>
        <source>A quarter turn to the right</source>
        <translation>Un cuarto a la derecha</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Boca abajo</translation>
    </message>
    <message>
        <source>A quarter turn to the left</source>
        <translation>Un cuarto a la izquierda</translation>
    </message>
    <message>
        <source>%1°</source>
        <extracomment>by how many degrees the picture is turned to stand upright</extracomment>
        <translation>%1°</translation>
    </message>
    <message>
        <source>As in a mirror</source>
        <translation>Como en un espejo</translation>
    </message>
    <message>
        <source>What people see; codes are read all the same</source>
        <translation>Lo que se ve; los códigos se leen igual</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Tiempo de exposición</translation>
    </message>
    <message>
        <source>This camera does not let its exposure be set.</source>
        <translation>Esta cámara no permite ajustar el tiempo de exposición.</translation>
    </message>
    <message>
        <source>Kept short just now, because long exposures smear codes.</source>
        <translation>Ahora se mantiene corto, porque una exposición larga emborrona los códigos.</translation>
    </message>
    <message>
        <source>Automatic is right nearly everywhere: it keeps the exposure short when codes smear.</source>
        <translation>Automático va bien casi siempre: acorta la exposición cuando los códigos salen movidos.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Where codes are looked for</source>
        <translation>Dónde buscar los códigos</translation>
    </message>
    <message>
        <source>Drag the frame in the picture, or move its edges here.</source>
        <translation>Arrastre el marco en la imagen o mueva aquí sus bordes.</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Borde izquierdo</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Borde derecho</translation>
    </message>
    <message>
        <source>Upper edge</source>
        <translation>Borde superior</translation>
    </message>
    <message>
        <source>Lower edge</source>
        <translation>Borde inferior</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>a share, such as 20 %</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Toda la imagen</translation>
    </message>
</context>
<context>
    <name>SetupHead</name>
    <message>
        <source>Camera set-up</source>
        <translation>Ajuste de la cámara</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
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
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>Pictures per second</source>
        <translation>Imágenes por segundo</translation>
    </message>
    <message>
        <source>Readings per second</source>
        <translation>Lecturas por segundo</translation>
    </message>
    <message>
        <source>Readings with a code</source>
        <translation>Lecturas con código</translation>
    </message>
    <message>
        <source>Time of a reading</source>
        <translation>Duración de una lectura</translation>
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
        <translation>nítida</translation>
    </message>
    <message>
        <source>a little soft</source>
        <comment>picture</comment>
        <translation>algo borrosa</translation>
    </message>
    <message>
        <source>blurred, or nothing to see</source>
        <comment>picture</comment>
        <translation>borrosa, o sin nada que ver</translation>
    </message>
    <message>
        <source>just right</source>
        <comment>light</comment>
        <translation>ideal</translation>
    </message>
    <message>
        <source>rather dark</source>
        <comment>light</comment>
        <translation>algo escasa</translation>
    </message>
    <message>
        <source>too dark</source>
        <comment>light</comment>
        <translation>demasiado escasa</translation>
    </message>
    <message>
        <source>very bright</source>
        <comment>light</comment>
        <translation>muy intensa</translation>
    </message>
    <message>
        <source>glare: parts are white or black</source>
        <comment>light</comment>
        <translation>reflejos: zonas blancas o negras</translation>
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
        <translation>a saltos</translation>
    </message>
    <message>
        <source>often</source>
        <comment>readings a second</comment>
        <translation>a menudo</translation>
    </message>
    <message>
        <source>calm: nothing moves</source>
        <comment>readings a second</comment>
        <translation>en calma: nada se mueve</translation>
    </message>
    <message>
        <source>rarely</source>
        <comment>readings a second</comment>
        <translation>rara vez</translation>
    </message>
    <message>
        <source>reads well</source>
        <comment>share of readings with a code</comment>
        <translation>lee bien</translation>
    </message>
    <message>
        <source>reads now and then</source>
        <comment>share of readings with a code</comment>
        <translation>lee a ratos</translation>
    </message>
    <message>
        <source>hardly reads</source>
        <comment>share of readings with a code</comment>
        <translation>apenas lee</translation>
    </message>
    <message>
        <source>hold a code into view</source>
        <translation>muestre un código</translation>
    </message>
    <message>
        <source>fast</source>
        <comment>time of a reading</comment>
        <translation>rápido</translation>
    </message>
    <message>
        <source>too slow</source>
        <comment>time of a reading</comment>
        <translation>demasiado lento</translation>
    </message>
</context>
<context>
    <name>SetupPin</name>
    <message numerus="yes">
        <source>The PIN is wrong. %n tries left.</source>
        <translation>
            <numerusform>PIN incorrecto. Queda %n intento.</numerusform>
            <numerusform>PIN incorrecto. Quedan %n intentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Demasiados PIN incorrectos. Inténtelo de nuevo en %n minuto.</numerusform>
            <numerusform>Demasiados PIN incorrectos. Inténtelo de nuevo en %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>Demasiados PIN incorrectos. Inténtelo de nuevo en %n segundo.</numerusform>
            <numerusform>Demasiados PIN incorrectos. Inténtelo de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The camera set-up is locked</source>
        <translation>El ajuste de la cámara está bloqueado</translation>
    </message>
    <message>
        <source>No PIN opens it yet. Make one with the command “comptoir setup-pin”, write the line that it prints into comptoir.toml, and restart this screen.</source>
        <translation>Todavía no hay ningún PIN para abrirlo. Cree uno con el comando «comptoir setup-pin», copie la línea que muestra en comptoir.toml y reinicie esta pantalla.</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>Volver al inicio</translation>
    </message>
    <message>
        <source>Camera set-up</source>
        <translation>Ajuste de la cámara</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>For the IT desk: type the PIN of this device.</source>
        <translation>Para el servicio informático: escriba el PIN de este dispositivo.</translation>
    </message>
    <message numerus="yes">
        <source>PIN, %n digit(s) typed</source>
        <translation>
            <numerusform>PIN, %n cifra escrita</numerusform>
            <numerusform>PIN, %n cifras escritas</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the set-up</source>
        <translation>Abrir el ajuste</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <source>Picture of the camera</source>
        <translation>Imagen de la cámara</translation>
    </message>
    <message>
        <source>This camera gives no picture</source>
        <translation>Esta cámara no da imagen</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Is it plugged in? Does another program use it? It is tried again every two seconds.</source>
        <translation>¿Está conectada? ¿La usa otro programa? Se vuelve a intentar cada dos segundos.</translation>
    </message>
</context>
<context>
    <name>SheetPopup</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The software on this tablet and on the server is not compatible: one of the two must be updated. Please tell the IT desk.</source>
        <translation>Los programas de esta tablet y del servidor no son compatibles: hay que actualizar uno de los dos. Avise al servicio informático.</translation>
    </message>
    <message numerus="yes">
        <source>Number or PIN is wrong. %n tries left.</source>
        <translation>
            <numerusform>Número o PIN incorrecto. Queda %n intento.</numerusform>
            <numerusform>Número o PIN incorrecto. Quedan %n intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number or PIN is wrong.</source>
        <translation>Número o PIN incorrecto.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Demasiados PIN incorrectos. Inténtelo de nuevo en %n minuto.</numerusform>
            <numerusform>Demasiados PIN incorrectos. Inténtelo de nuevo en %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in needs the network, and there is none at the moment. Try again in a moment.</source>
        <translation>Para iniciar sesión hace falta la red y ahora no hay. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>Su sesión ha terminado. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>This tablet may not be used to sign in. Please tell the IT desk.</source>
        <translation>Con esta tablet no se puede iniciar sesión. Avise al servicio informático.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Good to see you</source>
        <translation>Nos alegra verle</translation>
    </message>
    <message>
        <source>Sign in with your staff number and your PIN. The tablet locks by itself when you put it down.</source>
        <translation>Inicie sesión con su número de asesor y su PIN. La tablet se bloquea sola cuando la deja.</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Número de asesor</translation>
    </message>
    <message>
        <source>No network at the moment: signing in has to wait.</source>
        <translation>No hay red por ahora: el inicio de sesión tiene que esperar.</translation>
    </message>
</context>
<context>
    <name>SignInPad</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Su PIN</translation>
    </message>
</context>
<context>
    <name>SignOutSheet</name>
    <message>
        <source>Sign out, %1?</source>
        <translation>¿Cerrar sesión, %1?</translation>
    </message>
    <message>
        <source>The basket of this sale and the customer’s page will be cleared.</source>
        <translation>Se borrarán la cesta de esta venta y la ficha del cliente.</translation>
    </message>
    <message>
        <source>The tablet locks until somebody signs in.</source>
        <translation>La tablet se bloquea hasta que alguien inicie sesión.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Mantener la sesión</translation>
    </message>
</context>
<context>
    <name>SortChips</name>
    <message>
        <source>Most popular</source>
        <translation>Los más solicitados</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>Precio más bajo</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>Precio más alto</translation>
    </message>
    <message>
        <source>Best rated</source>
        <translation>Mejor valorados</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>button</source>
        <translation>botón</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>interruptor</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>opción</translation>
    </message>
    <message>
        <source>field</source>
        <translation>campo</translation>
    </message>
    <message>
        <source>masked field</source>
        <translation>campo oculto</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>título</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>progreso</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>no elegido</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>filled in, not said aloud</source>
        <translation>rellenado, no se lee en voz alta</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>no disponible ahora</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>borrado</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espacio</translation>
    </message>
    <message>
        <source>Speech is on.</source>
        <translation>La lectura en voz alta está activada.</translation>
    </message>
    <message>
        <source>Headphones are plugged in: only you can hear this.</source>
        <translation>Los auriculares están conectados: solo usted lo oye.</translation>
    </message>
    <message>
        <source>Others can hear this. Plug headphones in to listen alone.</source>
        <translation>Otras personas pueden oírlo. Conecte auriculares para oírlo solo usted.</translation>
    </message>
    <message>
        <source>Touch something to hear it, touch it again to use it.</source>
        <translation>Toque algo para oírlo y tóquelo otra vez para usarlo.</translation>
    </message>
    <message>
        <source>%1 seconds left. Touch the screen or press a key to continue.</source>
        <translation>Quedan %1 segundos. Toque la pantalla o pulse una tecla para seguir.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>Speech</source>
        <translation>Lectura en voz alta</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
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
        <translation>Normal</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Very fast</source>
        <translation>Muy rápida</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Lectura en voz alta</translation>
    </message>
    <message>
        <source>Everything on the screen is read aloud</source>
        <translation>Se lee en voz alta todo lo que hay en pantalla</translation>
    </message>
    <message>
        <source>This device has no voice; our staff are happy to help you</source>
        <translation>Este dispositivo no tiene voz; un asesor le ayuda con gusto</translation>
    </message>
    <message>
        <source>Headphones are plugged in: only you can hear it.</source>
        <translation>Los auriculares están conectados: solo usted lo oye.</translation>
    </message>
    <message>
        <source>Others can hear it. Plug headphones in to listen alone, and louder.</source>
        <translation>Otras personas pueden oírlo. Conecte auriculares para oírlo solo usted y más alto.</translation>
    </message>
    <message>
        <source>Volume: %1 of %2</source>
        <translation>Volumen: %1 de %2</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>This is the softest</source>
        <translation>No puede sonar más bajo</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>This is the loudest</source>
        <translation>No puede sonar más alto</translation>
    </message>
    <message>
        <source>Louder with headphones</source>
        <translation>Más alto con auriculares</translation>
    </message>
    <message>
        <source>Voice: %1</source>
        <translation>Voz: %1</translation>
    </message>
    <message>
        <source>Explore by touch</source>
        <translation>Explorar al tacto</translation>
    </message>
    <message>
        <source>A touch says what is there, a second touch uses it</source>
        <translation>Un toque dice qué hay, un segundo toque lo usa</translation>
    </message>
    <message>
        <source>Read personal details too</source>
        <translation>Leer también los datos personales</translation>
    </message>
    <message>
        <source>Name, address and what you type; others can hear it</source>
        <translation>Nombre, dirección y lo que escribe; otras personas pueden oírlo</translation>
    </message>
</context>
<context>
    <name>SplitLine</name>
    <message>
        <source>Take now</source>
        <translation>Llevar ahora</translation>
    </message>
    <message>
        <source>Pick up here</source>
        <translation>Recoger aquí</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Entregar</translation>
    </message>
</context>
<context>
    <name>SplitParts</name>
    <message>
        <source>Take it now, pay at the till</source>
        <translation>Se lleva ahora, se paga en caja</translation>
    </message>
    <message>
        <source>Picked up at %1</source>
        <translation>Recogida en %1</translation>
    </message>
    <message>
        <source>Delivered to your home</source>
        <translation>Entrega a domicilio</translation>
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
            <numerusform>%n estrella</numerusform>
            <numerusform>%n estrellas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>%1 out of 5 stars</source>
        <translation>%1 de 5 estrellas</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>This screen is not in service</source>
        <translation>Esta pantalla no está en servicio</translation>
    </message>
    <message>
        <source>Getting the shop ready</source>
        <translation>Preparando la tienda</translation>
    </message>
    <message>
        <source>The shop cannot be reached just now</source>
        <translation>La tienda no está accesible por ahora</translation>
    </message>
    <message>
        <source>We are happy to help you in person. For staff: the software on this device is too old for the server and must be updated.</source>
        <translation>Nuestros asesores le ayudarán con mucho gusto. Para el personal: el programa de este dispositivo es demasiado antiguo para el servidor y hay que actualizarlo.</translation>
    </message>
    <message>
        <source>We are happy to help you in person. For staff: the software on the server is too old for this device and must be updated; this screen then carries on by itself.</source>
        <translation>Nuestros asesores le ayudarán con mucho gusto. Para el personal: el programa del servidor es demasiado antiguo para este dispositivo y hay que actualizarlo; después, esta pantalla continúa sola.</translation>
    </message>
    <message>
        <source>We are happy to help you in person. For staff: the server does not accept this device (%1); it keeps trying.</source>
        <translation>Nuestros asesores le ayudarán con mucho gusto. Para el personal: el servidor no acepta este dispositivo (%1); se sigue intentando.</translation>
    </message>
    <message>
        <source>Products, prices and stock are on their way. This takes a minute, then the screen opens by itself.</source>
        <translation>Los artículos, los precios y el stock están llegando. Tarda un minuto; después, la pantalla se abre sola.</translation>
    </message>
    <message>
        <source>This screen keeps trying and opens by itself. In the meantime, our staff are happy to help you.</source>
        <translation>Esta pantalla sigue intentándolo y se abrirá sola. Mientras tanto, nuestros asesores le ayudarán con mucho gusto.</translation>
    </message>
    <message>
        <source>%1 percent done</source>
        <translation>%1 por ciento hecho</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>What happens next</source>
        <translation>Qué pasa después</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>Where to find it</source>
        <translation>Dónde encontrarlo</translation>
    </message>
    <message>
        <source>Ref. %1</source>
        <translation>Ref.&#xa0;%1</translation>
    </message>
    <message>
        <source>Figures more than twelve hours old are not shown: the store counts again before setting anything aside for you.</source>
        <translation>Las cifras de hace más de doce horas no se muestran: la tienda vuelve a contar antes de apartar nada para usted.</translation>
    </message>
    <message>
        <source>Choose where to pick it up</source>
        <translation>Elegir dónde recogerlo</translation>
    </message>
    <message>
        <source>The price must be confirmed first</source>
        <translation>Primero hay que confirmar el precio</translation>
    </message>
</context>
<context>
    <name>StockLine</name>
    <message>
        <source>display model to try</source>
        <translation>modelo para probar</translation>
    </message>
</context>
<context>
    <name>StockRow</name>
    <message>
        <source>Looking up stock</source>
        <translation>Consultando el stock</translation>
    </message>
</context>
<context>
    <name>StockWords</name>
    <message>
        <source>In stock here</source>
        <translation>En stock aquí</translation>
    </message>
    <message>
        <source>Last few here</source>
        <translation>Últimas unidades aquí</translation>
    </message>
    <message>
        <source>In other stores</source>
        <translation>En otras tiendas</translation>
    </message>
    <message>
        <source>Sold out here</source>
        <translation>Agotado aquí</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message numerus="yes">
        <source>In stock in %n more store(s)</source>
        <translation>
            <numerusform>En stock en %n tienda más</numerusform>
            <numerusform>En stock en %n tiendas más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in stock</source>
        <translation>%1 en stock</translation>
    </message>
    <message>
        <source>Only %1 left</source>
        <translation>Solo %1 en stock</translation>
    </message>
    <message>
        <source>Sold out</source>
        <comment>stock of a store</comment>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>By transfer, %1</source>
        <comment>by transfer, Thursday</comment>
        <translation>Desde otra tienda, %1</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <comment>stock of a store</comment>
        <translation>Por confirmar</translation>
    </message>
    <message>
        <source>Stock unknown</source>
        <comment>stock of a store</comment>
        <translation>Stock desconocido</translation>
    </message>
    <message>
        <source>sold out</source>
        <comment>stock of the online shop</comment>
        <translation>agotado</translation>
    </message>
    <message>
        <source>delivered %1</source>
        <comment>delivered Tuesday</comment>
        <translation>entrega el %1</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <comment>stock of the online shop</comment>
        <translation>por confirmar</translation>
    </message>
    <message>
        <source>in this store</source>
        <comment>12 in stock in this store</comment>
        <translation>en esta tienda</translation>
    </message>
    <message>
        <source>checked %1</source>
        <comment>checked 4 minutes ago</comment>
        <translation>comprobado %1</translation>
    </message>
    <message>
        <source>counted yesterday at %1</source>
        <translation>contado ayer a las %1</translation>
    </message>
    <message>
        <source>counted today at %1</source>
        <translation>contado hoy a las %1</translation>
    </message>
    <message>
        <source>counted %1 at %2</source>
        <comment>day and hour</comment>
        <translation>contado el %1 a las %2</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>abierta hasta las %1</translation>
    </message>
    <message>
        <source>opens at %1</source>
        <translation>abre a las %1</translation>
    </message>
    <message>
        <source>opens tomorrow at %1</source>
        <translation>abre mañana a las %1</translation>
    </message>
    <message>
        <source>opens %1 at %2</source>
        <comment>day and hour</comment>
        <translation>abre el %1 a las %2</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a store</comment>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>aisle %1, bay %2</source>
        <translation>pasillo %1, módulo %2</translation>
    </message>
    <message>
        <source>aisle %1</source>
        <translation>pasillo %1</translation>
    </message>
    <message>
        <source>%1, to your home from %2</source>
        <comment>day, price of delivery</comment>
        <translation>%1, a domicilio desde %2</translation>
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
        <translation>%1, tienda %2</translation>
    </message>
</context>
<context>
    <name>StorePlan</name>
    <message>
        <source>You are here</source>
        <translation>Usted está aquí</translation>
    </message>
    <message>
        <source>Plan of the stores</source>
        <translation>Plano de las tiendas</translation>
    </message>
</context>
<context>
    <name>StoreRow</name>
    <message>
        <source>Pick-up</source>
        <translation>Recogida</translation>
    </message>
</context>
<context>
    <name>Stores</name>
    <message>
        <source>Where would you like to pick it up?</source>
        <translation>¿Dónde quiere recogerlo?</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Free · sent there from another store</source>
        <translation>Gratis · llega de otra tienda</translation>
    </message>
    <message>
        <source>Free · wait for our message</source>
        <translation>Gratis · espere nuestro mensaje</translation>
    </message>
    <message>
        <source>Free · the store checks first</source>
        <translation>Gratis · la tienda lo comprueba antes</translation>
    </message>
    <message>
        <source>Pick up at %1</source>
        <translation>Recoger en %1</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>Recoger</translation>
    </message>
    <message>
        <source>Choose a store first</source>
        <translation>Elija primero una tienda</translation>
    </message>
</context>
<context>
    <name>StoresFilters</name>
    <message>
        <source>Nearest</source>
        <translation>Más cercanas</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Abiertas ahora</translation>
    </message>
    <message>
        <source>24-hour locker</source>
        <translation>Taquilla 24&#xa0;h</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>5 stores of 12</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>StoresList</name>
    <message>
        <source>By transfer</source>
        <translation>Desde otra tienda</translation>
    </message>
    <message>
        <source>Pick-up</source>
        <translation>Recogida</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>No es posible</translation>
    </message>
    <message>
        <source>No matching store</source>
        <translation>Ninguna tienda coincide</translation>
    </message>
    <message>
        <source>Every store is listed again without the filters.</source>
        <translation>Sin los filtros vuelven a verse todas las tiendas.</translation>
    </message>
    <message>
        <source>Show the nearest stores</source>
        <translation>Ver las más cercanas</translation>
    </message>
    <message>
        <source>Show all stores</source>
        <translation>Ver todas las tiendas</translation>
    </message>
</context>
<context>
    <name>StoresPlan</name>
    <message>
        <source>You are here</source>
        <translation>Usted está aquí</translation>
    </message>
</context>
<context>
    <name>SwitchSettings</name>
    <message>
        <source>One switch or key</source>
        <translation>Un solo pulsador o tecla</translation>
    </message>
    <message>
        <source>A frame moves on by itself; Space or Enter uses what is in it</source>
        <translation>Un marco avanza solo; Espacio o Intro usa lo que hay dentro</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>how long the frame stays on each thing</extracomment>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TabletRail</name>
    <message>
        <source>To do</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Escanear</translation>
    </message>
</context>
<context>
    <name>ThumbStrip</name>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Imagen %1 de %2</translation>
    </message>
</context>
<context>
    <name>ToggleRow</name>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>%1, start page</source>
        <translation>%1, inicio</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Asesor</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Llamando…</translation>
    </message>
    <message>
        <source>Call a member of staff</source>
        <translation>Llamar a un asesor</translation>
    </message>
    <message>
        <source>We are looking for somebody</source>
        <translation>Buscamos a un asesor</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accesibilidad</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Cesta</translation>
    </message>
    <message numerus="yes">
        <source>Basket, %n item(s)</source>
        <translation>
            <numerusform>Cesta, %n artículo</numerusform>
            <numerusform>Cesta, %n artículos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Track</name>
    <message>
        <source>Which order is it?</source>
        <translation>¿Qué pedido es?</translation>
    </message>
    <message>
        <source>Enter its number, and the e-mail address or phone number that you gave with it.</source>
        <translation>Escriba su número y el e-mail o teléfono que indicó.</translation>
    </message>
    <message>
        <source>Show my order</source>
        <translation>Ver mi pedido</translation>
    </message>
    <message>
        <source>Scan the code of the order</source>
        <translation>Escanear el código del pedido</translation>
    </message>
    <message>
        <source>Only used to find your order. Erased from this screen as soon as you leave.</source>
        <translation>Solo para encontrar su pedido. Se borra de esta pantalla cuando se va.</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>Número del pedido</translation>
    </message>
    <message>
        <source>E-mail address or phone number</source>
        <translation>E-mail o teléfono</translation>
    </message>
</context>
<context>
    <name>TrackFacts</name>
    <message>
        <source>Placed on</source>
        <translation>Fecha del pedido</translation>
    </message>
    <message>
        <source>Delivery method</source>
        <translation>Tipo de entrega</translation>
    </message>
    <message>
        <source>Pick-up at %1</source>
        <translation>Recogida en %1</translation>
    </message>
    <message>
        <source>Delivery to your home</source>
        <translation>Entrega a domicilio</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Being checked: please do not pay a second time</source>
        <translation>En comprobación: no pague una segunda vez</translation>
    </message>
    <message>
        <source>At the till, or by phone</source>
        <translation>En caja o con el móvil</translation>
    </message>
</context>
<context>
    <name>TrackLines</name>
    <message>
        <source>An item no longer in the range</source>
        <translation>Un artículo que ya no está en el surtido</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Descuentos</translation>
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
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>Return an item</source>
        <translation>Devolver un artículo</translation>
    </message>
    <message>
        <source>Everything in this order is being returned</source>
        <translation>Se está devolviendo todo este pedido</translation>
    </message>
    <message>
        <source>Nothing in this order can be returned (any more)</source>
        <translation>De este pedido no se puede devolver nada (más)</translation>
    </message>
    <message>
        <source>Another order</source>
        <translation>Otro pedido</translation>
    </message>
</context>
<context>
    <name>TrackReturns</name>
    <message>
        <source>You can return it until %1; by law you may cancel without giving a reason until %2.</source>
        <translation>Puede devolverlo hasta el %1; por ley puede desistir sin motivo hasta el %2.</translation>
    </message>
    <message>
        <source>You can return it until %1.</source>
        <translation>Puede devolverlo hasta el %1.</translation>
    </message>
    <message numerus="yes">
        <source>Return %1 · %n item(s)</source>
        <translation>
            <numerusform>Devolución %1 · %n unidad</numerusform>
            <numerusform>Devolución %1 · %n unidades</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackTrouble</name>
    <message>
        <source>We cannot find this order</source>
        <translation>No encontramos este pedido</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>Demasiados intentos</translation>
    </message>
    <message>
        <source>One more thing: how can we reach you?</source>
        <translation>Una cosa más: ¿cómo contactarle?</translation>
    </message>
    <message>
        <source>We cannot look it up at the moment</source>
        <translation>Ahora no podemos consultarlo</translation>
    </message>
    <message>
        <source>The number and contact do not match. Please compare them with your receipt or message.</source>
        <translation>El número y el contacto no coinciden. Compárelos con su resguardo o mensaje.</translation>
    </message>
    <message>
        <source>To protect your order, please wait a quarter of an hour. A member of staff can help you straight away.</source>
        <translation>Para proteger su pedido, espere un cuarto de hora. Un asesor puede ayudarle enseguida.</translation>
    </message>
    <message>
        <source>This code only contains the number. Please add the contact that you gave with the order.</source>
        <translation>Este código solo contiene el número. Añada el contacto que dio con el pedido.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>TrackWords</name>
    <message>
        <source>Your order, according to its code</source>
        <translation>Su pedido, según su código</translation>
    </message>
    <message>
        <source>Your order is confirmed</source>
        <translation>Su pedido está confirmado</translation>
    </message>
    <message>
        <source>Your order is being prepared</source>
        <translation>Su pedido se está preparando</translation>
    </message>
    <message>
        <source>Your order is ready</source>
        <translation>Su pedido está listo</translation>
    </message>
    <message>
        <source>We need a word with you</source>
        <translation>Tenemos que hablar con usted</translation>
    </message>
    <message>
        <source>Your order was not picked up in time</source>
        <translation>Su pedido no se recogió a tiempo</translation>
    </message>
    <message>
        <source>Your order is cancelled</source>
        <translation>Su pedido está cancelado</translation>
    </message>
    <message>
        <source>Your parcel is on its way</source>
        <translation>Su paquete está en camino</translation>
    </message>
    <message>
        <source>Your order has been delivered</source>
        <translation>Su pedido se ha entregado</translation>
    </message>
    <message>
        <source>Your order has been picked up</source>
        <translation>Su pedido se ha recogido</translation>
    </message>
    <message>
        <source>Your order was returned</source>
        <translation>Su pedido ha sido devuelto</translation>
    </message>
    <message>
        <source>Your purchase</source>
        <translation>Su compra</translation>
    </message>
    <message>
        <source>Its progress can only be shown with a connection. A member of staff can help you.</source>
        <translation>Solo con conexión se puede saber cómo va. Un asesor puede ayudarle.</translation>
    </message>
    <message>
        <source>We are preparing it at %1. Wait for our message before you set out.</source>
        <translation>Lo preparamos en %1. Espere nuestro mensaje antes de venir.</translation>
    </message>
    <message>
        <source>We are preparing your parcel and will write to you when it leaves.</source>
        <translation>Preparamos su paquete y le avisamos cuando salga.</translation>
    </message>
    <message>
        <source>It is waiting for you at %1. Bring its code and proof of identity.</source>
        <translation>Le espera en %1. Traiga su código y un documento de identidad.</translation>
    </message>
    <message>
        <source>A member of staff will call you. Nothing is charged. You may also ask here, with this number.</source>
        <translation>Un asesor le llamará. No se cobra nada. También puede preguntar aquí con este número.</translation>
    </message>
    <message>
        <source>It is no longer set aside, and nothing is charged. You can order again at any time.</source>
        <translation>Ya no está reservado y no se cobra nada. Puede volver a pedirlo cuando quiera.</translation>
    </message>
    <message>
        <source>Nothing is charged.</source>
        <translation>No se cobra nada.</translation>
    </message>
    <message>
        <source>The carrier will deliver it; the dispatch message says when.</source>
        <translation>Lo entrega el transportista; el mensaje de envío dice cuándo.</translation>
    </message>
    <message>
        <source>The refund takes 14 days at most.</source>
        <translation>El reembolso tarda 14&#xa0;días como máximo.</translation>
    </message>
    <message>
        <source>Thank you for shopping with us.</source>
        <translation>Gracias por su confianza.</translation>
    </message>
    <message>
        <source>There is no connection. This order was placed here, it is kept safe and will be sent as soon as the connection is back.</source>
        <translation>No hay conexión. Este pedido se hizo aquí, está guardado y saldrá en cuanto vuelva la conexión.</translation>
    </message>
    <message>
        <source>There is no connection. This order was placed here and confirmed. What has happened since cannot be seen now.</source>
        <translation>No hay conexión. Este pedido se hizo aquí y se confirmó. Lo ocurrido desde entonces no se puede ver ahora.</translation>
    </message>
    <message>
        <source>There is no connection. This order was placed here; a member of staff needs a word with you.</source>
        <translation>No hay conexión. Este pedido se hizo aquí y un asesor tiene que hablar con usted.</translation>
    </message>
    <message>
        <source>There is no connection. Nothing is lost: your order is safe. Please try again, or ask a member of staff.</source>
        <translation>No hay conexión. Nada se ha perdido: su pedido está seguro. Inténtelo de nuevo o pregunte a un asesor.</translation>
    </message>
    <message>
        <source>Requested: bring it to any of our stores</source>
        <translation>Pedida: tráigalo a cualquiera de nuestras tiendas</translation>
    </message>
    <message>
        <source>Received: we are checking it</source>
        <translation>Recibida: la estamos comprobando</translation>
    </message>
    <message>
        <source>Done: refunded</source>
        <translation>Hecho: reembolsado</translation>
    </message>
    <message>
        <source>Not accepted: a member of staff will tell you why</source>
        <translation>No aceptada: un asesor le explicará por qué</translation>
    </message>
    <message>
        <source>Please enter the number of the order</source>
        <translation>Escriba el número del pedido</translation>
    </message>
    <message>
        <source>The number does not match: please check it again</source>
        <translation>El número no coincide: compruébelo de nuevo</translation>
    </message>
    <message>
        <source>The number is longer, for example MM-7F3K-28QX</source>
        <translation>El número es más largo, por ejemplo MM-7F3K-28QX</translation>
    </message>
    <message>
        <source>Please enter your e-mail address or phone number</source>
        <translation>Escriba su e-mail o teléfono</translation>
    </message>
    <message>
        <source>This is neither an e-mail address nor a phone number</source>
        <translation>No es ni un e-mail ni un teléfono</translation>
    </message>
</context>
<context>
    <name>VerifiedMark</name>
    <message>
        <source>Verified purchase</source>
        <translation>Compra verificada</translation>
    </message>
    <message>
        <source>Purchase not verified</source>
        <translation>Compra no verificada</translation>
    </message>
</context>
</TS>
