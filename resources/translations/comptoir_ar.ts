<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AccessibilityRow</name>
    <message>
        <source>Larger text, contrast, lower screen</source>
        <translation>نص أكبر، تباين، خفض محتوى الشاشة</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>تسهيلات الاستخدام</translation>
    </message>
</context>
<context>
    <name>AccessibilitySheet</name>
    <message>
        <source>Accessibility</source>
        <translation>تسهيلات الاستخدام</translation>
    </message>
    <message>
        <source>These settings apply to your visit, then everything goes back to normal.</source>
        <translation>تسري هذه الإعدادات خلال زيارتكم، ثم يعود كل شيء إلى وضعه المعتاد.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Text at %1 percent</source>
        <translation>النص بنسبة %1 بالمئة</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>size of the text</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>White and yellow on black, thicker lines</source>
        <translation>أبيض وأصفر على أسود، وخطوط أعرض</translation>
    </message>
    <message>
        <source>Lower screen</source>
        <translation>خفض محتوى الشاشة</translation>
    </message>
    <message>
        <source>What you touch moves down, within reach from a wheelchair</source>
        <translation>تنزل الأزرار إلى متناول مستخدمي الكراسي المتحركة</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Pages and pictures appear without moving</source>
        <translation>تظهر الصفحات والصور دون حركة</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>A short tone when a code is read, for keys and for mistakes</source>
        <translation>نغمة قصيرة عند قراءة رمز وعند الضغط على المفاتيح وعند الخطأ</translation>
    </message>
</context>
<context>
    <name>ActionButton</name>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلكم</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Where do we deliver?</source>
        <translation>أين نوصل طلبكم؟</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>البلد: %1</translation>
    </message>
    <message>
        <source>Floor, door code, company (optional)</source>
        <translation>الطابق، رمز الباب، الشركة (اختياري)</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Number and street</source>
        <translation>الرقم والشارع</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>الشارع والرقم</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Postcode (optional)</source>
        <translation>الرمز البريدي (إن وُجد)</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>الإقليم</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>This is not a postcode for this country: %1. Example: %2</source>
        <translation>هذا ليس رمزًا بريديًا لهذا البلد: %1. مثال: %2</translation>
    </message>
    <message>
        <source>Please enter the province: type its first letters, then choose it.</source>
        <translation>يُرجى كتابة الإقليم: تكفي الأحرف الأولى، ثم اختاروه.</translation>
    </message>
</context>
<context>
    <name>AskFrame</name>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>To do</source>
        <translation>للمتابعة</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>لا شيء للمتابعة</translation>
    </message>
    <message>
        <source>No customer is waiting for a call, and everything done on this tablet has been received.</source>
        <translation>لا يوجد عميل ينتظر اتصالًا، وكل ما أُنجز على هذا الجهاز اللوحي أُخذ في الحسبان.</translation>
    </message>
</context>
<context>
    <name>AttentionAside</name>
    <message>
        <source>Dealt with?</source>
        <translation>هل تمت المعالجة؟</translation>
    </message>
    <message>
        <source>“%1” leaves this list. Nothing is deleted: IT still finds it on this tablet, and head office keeps its answer.</source>
        <translation>يخرج «%1» من هذه القائمة. لا يُحذف شيء: يجده الدعم التقني على هذا الجهاز اللوحي، ويحتفظ المقر الرئيسي بجوابه.</translation>
    </message>
    <message>
        <source>Yes, it is dealt with</source>
        <translation>نعم، تمت المعالجة</translation>
    </message>
    <message>
        <source>Keep it in the list</source>
        <translation>إبقاؤه في القائمة</translation>
    </message>
</context>
<context>
    <name>AttentionCalls</name>
    <message>
        <source>Customers to call</source>
        <translation>عملاء للاتصال بهم</translation>
    </message>
    <message>
        <source>An item no longer in the range</source>
        <translation>منتج لم يعد ضمن تشكيلتنا</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>article</comment>
        <translation>
            <numerusform>%1 دون منتجات أخرى</numerusform>
            <numerusform>%1 ومنتج آخر</numerusform>
            <numerusform>%1 ومنتجان آخران</numerusform>
            <numerusform>%1 و%n منتجات أخرى</numerusform>
            <numerusform>%1 و%n منتجًا آخر</numerusform>
            <numerusform>%1 و%n منتج آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>order number, how long ago</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>سيُرسل لاحقًا</translation>
    </message>
    <message>
        <source>See</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>a customer</comment>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <comment>an action</comment>
        <translation>%1، الطلب %2</translation>
    </message>
    <message>
        <source>There are more. They will appear as these are settled.</source>
        <translation>هناك المزيد، ويظهر كلما عولج ما سبقه.</translation>
    </message>
</context>
<context>
    <name>AttentionContact</name>
    <message>
        <source>Already settled</source>
        <translation>تمت معالجته</translation>
    </message>
    <message>
        <source>Contact details need the network</source>
        <translation>عرض بيانات الاتصال يتطلب الشبكة</translation>
    </message>
    <message>
        <source>The contact details cannot be shown</source>
        <translation>تعذر عرض بيانات الاتصال</translation>
    </message>
    <message>
        <source>A colleague has just settled this order.</source>
        <translation>عالج زميل هذا الطلب للتو.</translation>
    </message>
    <message>
        <source>They are only ever looked up live. If the customer is with you, you can still note what they say.</source>
        <translation>تُطلب هذه البيانات مباشرة من المقر الرئيسي فقط. إذا كان العميل أمامكم، يمكنكم تسجيل جوابه رغم ذلك.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>AttentionLines</name>
    <message>
        <source>Item %1</source>
        <translation>المنتج %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>pieces, article</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a price</comment>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Total with delivery</source>
        <translation>المجموع مع التوصيل</translation>
    </message>
    <message>
        <source>Total today</source>
        <translation>مجموع اليوم</translation>
    </message>
</context>
<context>
    <name>AttentionNotice</name>
    <message>
        <source>Offline: as of %1</source>
        <comment>time of day</comment>
        <translation>غير متصل: الوضع عند الساعة %1</translation>
    </message>
    <message>
        <source>Offline: customers to call are not shown</source>
        <translation>غير متصل: لا يظهر العملاء المطلوب الاتصال بهم</translation>
    </message>
    <message>
        <source>You belong to another store</source>
        <translation>أنتم تابعون لمتجر آخر</translation>
    </message>
    <message>
        <source>Head office did not answer as expected</source>
        <translation>لم يرد المقر الرئيسي كما هو متوقع</translation>
    </message>
    <message>
        <source>New orders are missing, and so are contacts that you have not opened. What you note is kept and sent later.</source>
        <translation>تنقص الطلبات الجديدة وبيانات الاتصال التي لم تفتحوها. ما تسجلونه يُحفظ ويُرسل لاحقًا.</translation>
    </message>
    <message>
        <source>They are only ever looked up live. What was done on this tablet is shown, and sent once the network is back.</source>
        <translation>تُطلب هذه القائمة مباشرة من المقر الرئيسي فقط. ما أُنجز على هذا الجهاز اللوحي معروض هنا، ويُرسل فور عودة الشبكة.</translation>
    </message>
    <message>
        <source>Customers to call are shown only to this store’s own staff.</source>
        <translation>لا يظهر العملاء المطلوب الاتصال بهم إلا لمستشاري هذا المتجر.</translation>
    </message>
    <message>
        <source>Customers to call are not up to date. Please try again in a moment.</source>
        <translation>قائمة العملاء المطلوب الاتصال بهم غير محدّثة. يُرجى إعادة المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>AttentionOrder</name>
    <message>
        <source>Order %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>What did the customer say?</source>
        <translation>ماذا قال العميل؟</translation>
    </message>
    <message>
        <source>Noted on this tablet; it is sent as soon as head office can be reached.</source>
        <translation>سُجّل على هذا الجهاز اللوحي، ويُرسل فور إمكان الاتصال بالمقر الرئيسي.</translation>
    </message>
    <message>
        <source>Done: I have called</source>
        <translation>تم، لقد اتصلت</translation>
    </message>
    <message>
        <source>First say what the customer said</source>
        <translation>يُرجى أولًا تحديد جواب العميل</translation>
    </message>
</context>
<context>
    <name>AttentionParked</name>
    <message>
        <source>Refused by head office</source>
        <translation>رفضه المقر الرئيسي</translation>
    </message>
    <message>
        <source>Done on this tablet %1</source>
        <comment>how long ago</comment>
        <translation>أُنجز على هذا الجهاز اللوحي %1</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>تمت المعالجة</translation>
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
            <numerusform>لا عمليات بانتظار الإرسال</numerusform>
            <numerusform>عملية واحدة بانتظار الإرسال</numerusform>
            <numerusform>عمليتان بانتظار الإرسال</numerusform>
            <numerusform>%n عمليات بانتظار الإرسال</numerusform>
            <numerusform>%n عملية بانتظار الإرسال</numerusform>
            <numerusform>%n عملية بانتظار الإرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures: %1 of %2</source>
        <translation>الصور: %1 من %2</translation>
    </message>
    <message>
        <source>Up to date %1</source>
        <comment>how long ago</comment>
        <translation>محدّث %1</translation>
    </message>
    <message>
        <source>No news from head office since start-up</source>
        <translation>لا خبر من المقر الرئيسي منذ بدء التشغيل</translation>
    </message>
</context>
<context>
    <name>AttentionWords</name>
    <message>
        <source>Out of stock</source>
        <translation>نفد المخزون</translation>
    </message>
    <message>
        <source>Price has gone up</source>
        <translation>ارتفع السعر</translation>
    </message>
    <message>
        <source>No longer sold</source>
        <translation>لم يعد يُباع</translation>
    </message>
    <message>
        <source>Store not available</source>
        <translation>المتجر غير متاح</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <comment>an order</comment>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>للتحقق</translation>
    </message>
    <message>
        <source>There were not enough left. Nothing is reserved for this order.</source>
        <translation>لم تبقَ قطع كافية. لم يُحجز شيء لهذا الطلب.</translation>
    </message>
    <message>
        <source>The price has gone up since then. The customer pays no more without agreeing to it.</source>
        <translation>ارتفع السعر منذ ذلك الحين. لا يدفع العميل أي زيادة دون موافقته.</translation>
    </message>
    <message>
        <source>An item is no longer sold.</source>
        <translation>أحد المنتجات لم يعد يُباع.</translation>
    </message>
    <message>
        <source>The store chosen for pick-up is not taking orders.</source>
        <translation>المتجر المختار للاستلام لا يقبل الطلبات.</translation>
    </message>
    <message>
        <source>Something is missing: the address, a way to reach the customer, or a delivery method that we offer.</source>
        <translation>هناك ما ينقص: العنوان، أو وسيلة للاتصال بالعميل، أو طريقة توصيل نقدمها.</translation>
    </message>
    <message>
        <source>Head office could not accept this order as it was.</source>
        <translation>تعذر على المقر الرئيسي قبول هذا الطلب كما هو.</translation>
    </message>
    <message>
        <source>Not possible: there are not enough anywhere yet.</source>
        <translation>غير ممكن: لا توجد بعد قطع كافية في أي مكان.</translation>
    </message>
    <message>
        <source>Not possible: an item is no longer sold.</source>
        <translation>غير ممكن: أحد المنتجات لم يعد يُباع.</translation>
    </message>
    <message>
        <source>Not possible: the order is incomplete.</source>
        <translation>غير ممكن: الطلب غير مكتمل.</translation>
    </message>
    <message>
        <source>Out of stock everywhere</source>
        <translation>نفد المخزون في كل مكان</translation>
    </message>
    <message>
        <source>Not enough left</source>
        <translation>المخزون غير كافٍ</translation>
    </message>
    <message>
        <source>Keeps the order</source>
        <translation>يُبقي على الطلب</translation>
    </message>
    <message>
        <source>Wants something else</source>
        <translation>يريد شيئًا آخر</translation>
    </message>
    <message>
        <source>Cancels the order</source>
        <translation>يلغي الطلب</translation>
    </message>
    <message>
        <source>Confirmed and reserved, %1 to pay.</source>
        <translation>مؤكد ومحجوز، المبلغ المستحق %1.</translation>
    </message>
    <message>
        <source>This order is closed; make the new one in Sale.</source>
        <translation>أُغلق هذا الطلب. يُرجى إنشاء الطلب الجديد في «البيع».</translation>
    </message>
    <message>
        <source>This order is closed, nothing stays reserved.</source>
        <translation>أُغلق هذا الطلب، ولم يعد أي شيء محجوزًا.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>Call about order %1: %2</source>
        <comment>number, what was said</comment>
        <translation>اتصال بشأن الطلب %1: %2</translation>
    </message>
    <message>
        <source>Payment of order %1</source>
        <translation>دفع الطلب %1</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>an order</comment>
        <translation>أُبقي عليه</translation>
    </message>
    <message>
        <source>replaced</source>
        <comment>an order</comment>
        <translation>استُبدل</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>an order</comment>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>There are not enough left.</source>
        <translation>لم تبقَ قطع كافية.</translation>
    </message>
    <message>
        <source>The price has gone up.</source>
        <translation>ارتفع السعر.</translation>
    </message>
    <message>
        <source>A colleague has already settled this order differently.</source>
        <translation>سبق أن عالج زميل هذا الطلب بطريقة أخرى.</translation>
    </message>
    <message>
        <source>This store is not handling any order with this number.</source>
        <translation>لا يوجد طلب بهذا الرقم لدى هذا المتجر.</translation>
    </message>
    <message>
        <source>The card reader took a different amount from the order total.</source>
        <translation>حصّل جهاز الدفع مبلغًا يختلف عن مبلغ الطلب.</translation>
    </message>
    <message>
        <source>The order has already been paid. The amount may have been taken twice.</source>
        <translation>الطلب مدفوع من قبل. ربما حُصّل المبلغ مرتين.</translation>
    </message>
    <message>
        <source>The order is no longer valid. The amount may have to be refunded.</source>
        <translation>لم يعد الطلب قائمًا. قد يلزم ردّ المبلغ.</translation>
    </message>
    <message>
        <source>Head office has something else under the same name. IT can see more.</source>
        <translation>لدى المقر الرئيسي سجل آخر بالاسم نفسه. يمكن للدعم التقني معرفة المزيد.</translation>
    </message>
    <message>
        <source>Head office could not read it, or may not accept it from this tablet.</source>
        <translation>لم يتمكن المقر الرئيسي من قراءته، أو لا يمكنه قبوله من هذا الجهاز اللوحي.</translation>
    </message>
    <message>
        <source>Head office refused it (%1).</source>
        <comment>a word for IT</comment>
        <translation>رفضه المقر الرئيسي (%1).</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Start page</source>
        <translation>الصفحة الرئيسية</translation>
    </message>
    <message>
        <source>Touch the screen to begin</source>
        <translation>المسوا الشاشة للبدء</translation>
    </message>
</context>
<context>
    <name>AttractPeek</name>
    <message numerus="yes">
        <source>%1 · %n review(s)</source>
        <translation>
            <numerusform>%1 · لا آراء</numerusform>
            <numerusform>%1 · رأي واحد</numerusform>
            <numerusform>%1 · رأيان</numerusform>
            <numerusform>%1 · %n آراء</numerusform>
            <numerusform>%1 · %n رأيًا</numerusform>
            <numerusform>%1 · %n رأي</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttractWords</name>
    <message>
        <source>Touch the screen
to begin</source>
        <translation>المسوا الشاشة
للبدء</translation>
    </message>
    <message>
        <source>Touch the screen
or show a code</source>
        <translation>المسوا الشاشة
أو اعرضوا رمزًا</translation>
    </message>
    <message>
        <source>QR code or barcode of an item, on the box or on the shelf</source>
        <translation>رمز QR أو باركود لأحد المنتجات، على العبوة أو على الرف</translation>
    </message>
</context>
<context>
    <name>Basket</name>
    <message>
        <source>Your basket</source>
        <translation>سلة التسوق</translation>
    </message>
    <message>
        <source>Your basket is empty</source>
        <translation>سلة التسوق فارغة</translation>
    </message>
    <message>
        <source>Scan the code of an item, or browse the whole range.</source>
        <translation>امسحوا رمز أحد المنتجات أو تصفحوا الأقسام.</translation>
    </message>
    <message>
        <source>Scan an item</source>
        <translation>مسح رمز منتج</translation>
    </message>
    <message>
        <source>Browse the range</source>
        <translation>تصفح الأقسام</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التوصيل</translation>
    </message>
    <message numerus="yes">
        <source>Total, %n item(s)</source>
        <translation>
            <numerusform>المجموع، دون منتجات</numerusform>
            <numerusform>المجموع، منتج واحد</numerusform>
            <numerusform>المجموع، منتجان</numerusform>
            <numerusform>المجموع، %n منتجات</numerusform>
            <numerusform>المجموع، %n منتجًا</numerusform>
            <numerusform>المجموع، %n منتج</numerusform>
        </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>إتمام الطلب</translation>
    </message>
    <message>
        <source>First remove what is no longer sold</source>
        <translation>يُرجى أولًا إزالة ما لم يعد يُباع</translation>
    </message>
</context>
<context>
    <name>BasketAccount</name>
    <message>
        <source>%1: %2 points</source>
        <comment>first name, number</comment>
        <translation>%1، النقاط: %2</translation>
    </message>
    <message>
        <source>Your card is registered</source>
        <translation>تم تسجيل بطاقتكم</translation>
    </message>
    <message>
        <source>The points for this order will be added. Your points cannot be used at the moment: there is no connection.</source>
        <translation>ستُضاف نقاط هذا الطلب إلى رصيدكم. لا يمكن استخدام النقاط حاليًا: لا يوجد اتصال.</translation>
    </message>
    <message>
        <source>With your loyalty card or your phone number</source>
        <translation>ببطاقة الولاء أو رقم هاتفكم</translation>
    </message>
    <message>
        <source>Not me</source>
        <translation>لست أنا</translation>
    </message>
    <message>
        <source>Collect and use your points</source>
        <translation>اجمعوا نقاطكم واستخدموها</translation>
    </message>
    <message>
        <source>Your points cannot be used at the moment: there is no connection.</source>
        <translation>لا يمكن استخدام النقاط حاليًا: لا يوجد اتصال.</translation>
    </message>
    <message>
        <source>Use %1 points</source>
        <translation>استخدام %1 نقطة</translation>
    </message>
    <message>
        <source>%1 less to pay</source>
        <translation>خصم %1 من المبلغ</translation>
    </message>
    <message>
        <source>A voucher cannot be used at the moment: there is no connection.</source>
        <translation>لا يمكن استخدام القسيمة حاليًا: لا يوجد اتصال.</translation>
    </message>
    <message>
        <source>Voucher of %1</source>
        <translation>قسيمة بقيمة %1</translation>
    </message>
    <message>
        <source>Can be used once, in full. Valid until %1.</source>
        <translation>تُستخدم كاملة ومرة واحدة. صالحة حتى %1.</translation>
    </message>
</context>
<context>
    <name>BasketBenefits</name>
    <message>
        <source>Add another code</source>
        <translation>إضافة رمز آخر</translation>
    </message>
    <message>
        <source>Add a discount code</source>
        <translation>إضافة رمز خصم</translation>
    </message>
</context>
<context>
    <name>BasketCode</name>
    <message>
        <source>Take it and pay at the till</source>
        <translation>خذوه معكم وادفعوا عند الصندوق</translation>
    </message>
    <message>
        <source>Scan this code with your phone, or show it to a member of staff: the till will read your basket from it. It works once, for half an hour.</source>
        <translation>امسحوا هذا الرمز بهاتفكم أو اعرضوه على أحد مستشارينا: يقرأ الصندوق منه سلة التسوق. يعمل مرة واحدة خلال نصف ساعة.</translation>
    </message>
    <message>
        <source>QR code of your basket</source>
        <translation>رمز QR الخاص بسلة التسوق</translation>
    </message>
    <message>
        <source>Where to find it in this store</source>
        <translation>مكانه في هذا المتجر</translation>
    </message>
    <message>
        <source>Aisle %1, bay %2</source>
        <translation>الممر %1، الرف %2</translation>
    </message>
    <message>
        <source>Please ask a member of staff</source>
        <translation>يُرجى سؤال أحد مستشارينا</translation>
    </message>
    <message>
        <source>Finish and clear the screen</source>
        <translation>إنهاء ومحو الشاشة</translation>
    </message>
</context>
<context>
    <name>BasketCodeSheet</name>
    <message>
        <source>Take your basket with you</source>
        <translation>خذوا سلة التسوق معكم</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code.</source>
        <translation>وجّهوا كاميرا هاتفكم نحو الرمز.</translation>
    </message>
    <message>
        <source>QR code of your basket</source>
        <translation>رمز QR الخاص بسلة التسوق</translation>
    </message>
</context>
<context>
    <name>BasketHandover</name>
    <message>
        <source>QR code of your basket</source>
        <translation>رمز QR الخاص بسلة التسوق</translation>
    </message>
    <message>
        <source>Take your basket with you</source>
        <translation>خذوا سلة التسوق معكم</translation>
    </message>
    <message>
        <source>Scan this code with your phone, or show it to a member of staff or at the till: your basket opens there. It works once, for half an hour. It contains nothing personal.</source>
        <translation>امسحوا هذا الرمز بهاتفكم أو اعرضوه على أحد مستشارينا أو عند الصندوق: تُفتح سلة التسوق هناك. يعمل مرة واحدة خلال نصف ساعة ولا يتضمن أي بيانات شخصية.</translation>
    </message>
    <message>
        <source>Make it larger</source>
        <translation>عرض أكبر</translation>
    </message>
</context>
<context>
    <name>BasketLines</name>
    <message>
        <source>%1 each</source>
        <translation>%1 للقطعة</translation>
    </message>
    <message>
        <source>The price has changed since you added it.</source>
        <translation>تغيّر السعر منذ إضافة هذا المنتج.</translation>
    </message>
    <message>
        <source>No longer sold. Please remove it.</source>
        <translation>لم يعد يُباع. يُرجى إزالته.</translation>
    </message>
</context>
<context>
    <name>BasketUndo</name>
    <message>
        <source>Removed from the basket</source>
        <translation>أُزيل من سلة التسوق</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>إعادته إلى السلة</translation>
    </message>
</context>
<context>
    <name>BenefitWords</name>
    <message>
        <source>One moment, we are checking it.</source>
        <translation>لحظة من فضلكم، نتحقق منه.</translation>
    </message>
    <message>
        <source>Checked when the order is confirmed. If it is valid, you pay less; if not, the price shown applies.</source>
        <translation>يُتحقق منه عند تأكيد الطلب. إن كان صالحًا تدفعون أقل، وإلا بقي السعر المعروض.</translation>
    </message>
    <message>
        <source>This code is not valid yet.</source>
        <translation>هذا الرمز غير سارٍ بعد.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>انتهت صلاحية هذا الرمز.</translation>
    </message>
    <message>
        <source>Spend %1 more to use this code.</source>
        <translation>أضيفوا منتجات بقيمة %1 أخرى للاستفادة من هذا الرمز.</translation>
    </message>
    <message>
        <source>Nothing in your basket is part of this offer.</source>
        <translation>لا يشمل هذا العرض أي منتج في سلة التسوق.</translation>
    </message>
    <message>
        <source>Applies as soon as you choose a paid delivery.</source>
        <translation>يسري عند اختيار توصيل مدفوع.</translation>
    </message>
    <message>
        <source>All of these codes have been used.</source>
        <translation>استُخدمت كل هذه الرموز.</translation>
    </message>
    <message>
        <source>You have already used this code.</source>
        <translation>لقد استخدمتم هذا الرمز من قبل.</translation>
    </message>
    <message>
        <source>Cannot be combined with the other code.</source>
        <translation>لا يمكن جمعه مع الرمز الآخر.</translation>
    </message>
    <message>
        <source>We do not recognise this code. Please check it again.</source>
        <translation>هذا الرمز غير معروف لدينا. يُرجى التحقق منه مرة أخرى.</translation>
    </message>
    <message>
        <source>This code is already in your basket.</source>
        <translation>هذا الرمز موجود في سلة التسوق.</translation>
    </message>
    <message>
        <source>No more codes can be used in one order.</source>
        <translation>لا يمكن إضافة رموز أخرى إلى الطلب.</translation>
    </message>
    <message>
        <source>A code has only letters and digits.</source>
        <translation>يتكوّن الرمز من أحرف وأرقام فقط.</translation>
    </message>
    <message>
        <source>Your voucher</source>
        <translation>قسيمتكم</translation>
    </message>
    <message>
        <source>%1 of your points</source>
        <translation>%1 من نقاطكم</translation>
    </message>
    <message>
        <source>There is no card with this number. Please show the card again, or use your phone number.</source>
        <translation>لا توجد بطاقة بهذا الرقم. يُرجى عرض البطاقة مرة أخرى أو استخدام رقم هاتفكم.</translation>
    </message>
    <message>
        <source>This is not the code that was sent. Please check it again.</source>
        <translation>هذا ليس الرمز المرسل. يُرجى التحقق منه مرة أخرى.</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>يتكوّن الرمز من ستة أرقام.</translation>
    </message>
    <message>
        <source>This code has expired. Please ask for another one.</source>
        <translation>انتهت صلاحية هذا الرمز. يُرجى طلب رمز آخر.</translation>
    </message>
    <message>
        <source>Too many tries. Please wait a quarter of an hour, or ask a member of staff.</source>
        <translation>محاولات كثيرة. يُرجى الانتظار ربع ساعة أو سؤال أحد مستشارينا.</translation>
    </message>
    <message>
        <source>This needs a connection, and there is none at the moment. You can still order.</source>
        <translation>يتطلب ذلك اتصالًا، وهو غير متاح حاليًا. يمكنكم الطلب مع ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>This basket earns %n point(s)</source>
        <translation>
            <numerusform>لا تمنحكم هذه السلة أي نقطة</numerusform>
            <numerusform>تمنحكم هذه السلة نقطة واحدة</numerusform>
            <numerusform>تمنحكم هذه السلة نقطتين</numerusform>
            <numerusform>تمنحكم هذه السلة %n نقاط</numerusform>
            <numerusform>تمنحكم هذه السلة %n نقطة</numerusform>
            <numerusform>تمنحكم هذه السلة %n نقطة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BigField</name>
    <message>
        <source>Looks right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>محو</translation>
    </message>
</context>
<context>
    <name>CameraSetup</name>
    <message>
        <source>Camera set-up</source>
        <translation>ضبط الكاميرا</translation>
    </message>
    <message>
        <source>Pictures are only viewed: they are neither kept nor sent.</source>
        <translation>تُعرض الصور فقط: لا تُحفظ ولا تُرسل.</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>The whole range</source>
        <translation>جميع الأقسام</translation>
    </message>
    <message>
        <source>Nothing in this department at the moment</source>
        <translation>لا شيء في هذا القسم حاليًا</translation>
    </message>
    <message>
        <source>Please see our other departments.</source>
        <translation>تفضلوا بزيارة الأقسام الأخرى.</translation>
    </message>
    <message>
        <source>Browse the range</source>
        <translation>تصفح الأقسام</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>إزالة كل عوامل التصفية</translation>
    </message>
</context>
<context>
    <name>CategoryHead</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>لا منتجات</numerusform>
            <numerusform>منتج واحد</numerusform>
            <numerusform>منتجان</numerusform>
            <numerusform>%n منتجات</numerusform>
            <numerusform>%n منتجًا</numerusform>
            <numerusform>%n منتج</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckoutProgress</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>CheckoutSteps</name>
    <message>
        <source>Delivery</source>
        <translation>التوصيل</translation>
    </message>
    <message>
        <source>Pick-up</source>
        <translation>الاستلام</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>بيانات الاتصال</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفع</translation>
    </message>
</context>
<context>
    <name>CheckoutWords</name>
    <message>
        <source>today at %1</source>
        <translation>اليوم الساعة %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>غدًا الساعة %1</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>day and hour</comment>
        <translation>%1 الساعة %2</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <comment>a moment</comment>
        <translation>بعد التأكيد</translation>
    </message>
    <message>
        <source>Everything in stock</source>
        <translation>كل شيء متوفر</translation>
    </message>
    <message>
        <source>%1 in stock</source>
        <translation>متوفر: %1</translation>
    </message>
    <message>
        <source>Only %1 left</source>
        <translation>بقي %1 فقط</translation>
    </message>
    <message>
        <source>%1 of %2 items in stock</source>
        <translation>متوفر: %1 من %2</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>نفد المخزون</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <comment>stock</comment>
        <translation>بحاجة إلى تأكيد</translation>
    </message>
    <message>
        <source>Stock unknown</source>
        <translation>المخزون غير معروف</translation>
    </message>
    <message>
        <source>The store will check</source>
        <comment>stock</comment>
        <translation>سيتحقق المتجر</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>مفتوح حتى الساعة %1</translation>
    </message>
    <message>
        <source>Closed, opens at %1</source>
        <translation>مغلق، يفتح الساعة %1</translation>
    </message>
    <message>
        <source>Closed, opens tomorrow at %1</source>
        <translation>مغلق، يفتح غدًا الساعة %1</translation>
    </message>
    <message>
        <source>Closed, opens %1 at %2</source>
        <comment>day and hour</comment>
        <translation>مغلق، يفتح يوم %1 الساعة %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a store</comment>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Take it now, pay at the till</source>
        <translation>خذوه الآن وادفعوا عند الصندوق</translation>
    </message>
    <message>
        <source>Pick up in this store</source>
        <translation>الاستلام من هذا المتجر</translation>
    </message>
    <message>
        <source>Pick up in another store</source>
        <translation>الاستلام من متجر آخر</translation>
    </message>
    <message>
        <source>Delivered to your home</source>
        <translation>التوصيل إلى المنزل</translation>
    </message>
    <message>
        <source>Express to your home</source>
        <translation>توصيل سريع إلى المنزل</translation>
    </message>
    <message>
        <source>In stock here. We show you where it is and give you a code for the till.</source>
        <translation>متوفر هنا: ندلّكم على مكانه ونعطيكم رمزًا للصندوق.</translation>
    </message>
    <message>
        <source>Sent here from another store. Ready %1.</source>
        <translation>يأتي من متجر آخر. جاهز %1.</translation>
    </message>
    <message>
        <source>At the counter. Ready %1.</source>
        <translation>عند منصة الاستلام. جاهز %1.</translation>
    </message>
    <message>
        <source>%1 is nearest, after a transfer: %2.</source>
        <translation>المتجر الأقرب: %1، بعد النقل، %2.</translation>
    </message>
    <message>
        <source>%1 is nearest: %2.</source>
        <translation>المتجر الأقرب: %1، %2.</translation>
    </message>
    <message>
        <source>By %1 at the latest.</source>
        <comment>day of a delivery</comment>
        <translation>%1 على أبعد تقدير.</translation>
    </message>
    <message>
        <source>Not all of it is in stock here.</source>
        <translation>ليست كل المنتجات متوفرة هنا.</translation>
    </message>
    <message>
        <source>The stock here must be checked. Please ask a member of staff.</source>
        <translation>يجب التحقق من المخزون هنا. يُرجى سؤال أحد مستشارينا.</translation>
    </message>
    <message>
        <source>Not available for this quantity at the moment.</source>
        <translation>غير متوفر بهذه الكمية حاليًا.</translation>
    </message>
    <message>
        <source>Not all of it is ready in our warehouse.</source>
        <translation>ليست كل المنتجات جاهزة في مستودعنا.</translation>
    </message>
    <message>
        <source>Not offered at the moment.</source>
        <translation>هذه الخدمة غير متاحة حاليًا.</translation>
    </message>
    <message>
        <source>The @ sign is missing from this address.</source>
        <translation>علامة @ غير موجودة في هذا العنوان.</translation>
    </message>
    <message>
        <source>This address does not look complete. Example: name@example.org</source>
        <translation>يبدو هذا العنوان غير مكتمل. مثال: name@example.org</translation>
    </message>
    <message>
        <source>Text messages need a mobile number: 06 or 07.</source>
        <translation>الرسائل النصية تتطلب رقم هاتف محمول: 06 أو 07.</translation>
    </message>
    <message>
        <source>This number does not look complete. Example: 06 39 98 12 34</source>
        <translation>يبدو هذا الرقم غير مكتمل. مثال: 06&#xa0;39&#xa0;98&#xa0;12&#xa0;34</translation>
    </message>
    <message>
        <source>A French postcode has five digits. Example: 37000</source>
        <translation>يتكون الرمز البريدي الفرنسي من خمسة أرقام. مثال: 37000</translation>
    </message>
    <message>
        <source>Please enter a name that we can call out.</source>
        <translation>يُرجى إدخال اسم نناديكم به.</translation>
    </message>
    <message>
        <source>Please check this line: it has no letters.</source>
        <translation>يُرجى التحقق من هذا السطر: لا يحتوي على حروف.</translation>
    </message>
    <message>
        <source>Please enter your name.</source>
        <translation>يُرجى إدخال الاسم.</translation>
    </message>
    <message>
        <source>Please enter your e-mail address.</source>
        <translation>يُرجى إدخال عنوان البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Please enter your mobile number.</source>
        <translation>يُرجى إدخال رقم الهاتف المحمول.</translation>
    </message>
    <message>
        <source>Please enter the number and the street.</source>
        <translation>يُرجى إدخال الرقم والشارع.</translation>
    </message>
    <message>
        <source>Please enter the postcode.</source>
        <translation>يُرجى إدخال الرمز البريدي.</translation>
    </message>
    <message>
        <source>Please enter the town.</source>
        <translation>يُرجى إدخال المدينة.</translation>
    </message>
    <message>
        <source>Your order could not be saved. Nothing was ordered, and what you entered is still here. Please try again, or ask a member of staff.</source>
        <translation>تعذر حفظ طلبكم. لم يُطلب أي شيء، وما أدخلتموه محفوظ. يُرجى إعادة المحاولة أو سؤال أحد مستشارينا.</translation>
    </message>
    <message>
        <source>This device is not connected to the shop yet. Nothing was ordered. Please ask a member of staff.</source>
        <translation>هذا الجهاز غير متصل بالمتجر بعد. لم يُطلب أي شيء. يُرجى سؤال أحد مستشارينا.</translation>
    </message>
    <message>
        <source>Something is missing from this order. Nothing was ordered. Please check each line.</source>
        <translation>هناك ما ينقص في هذا الطلب. لم يُطلب أي شيء. يُرجى التحقق من كل سطر.</translation>
    </message>
    <message>
        <source>Somebody was quicker: there are not enough left.</source>
        <translation>سبقكم عميل آخر: لم تبقَ كمية كافية.</translation>
    </message>
    <message>
        <source>The price has gone up since you saw it. You pay no more without agreeing to it.</source>
        <translation>ارتفع السعر في هذه الأثناء. لن تدفعوا أي زيادة دون موافقتكم.</translation>
    </message>
    <message>
        <source>An item is no longer sold.</source>
        <translation>أحد المنتجات لم يعد يُباع.</translation>
    </message>
    <message>
        <source>The chosen store is not taking orders at the moment.</source>
        <translation>المتجر المختار لا يقبل الطلبات حاليًا.</translation>
    </message>
    <message>
        <source>We could not read part of your order.</source>
        <translation>تعذرت قراءة جزء من طلبكم.</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>This item is not in our range. Try searching by name.</source>
        <translation>هذا المنتج ليس ضمن تشكيلتنا. جرّبوا البحث بالاسم.</translation>
    </message>
    <message>
        <source>This is not the code of an item.</source>
        <translation>هذا ليس رمز منتج.</translation>
    </message>
    <message>
        <source>The code does not match: please check the digits again.</source>
        <translation>الرمز غير مطابق: يُرجى مقارنة الأرقام مرة أخرى.</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>إدخال الرمز</translation>
    </message>
    <message>
        <source>The 8 to 14 digits below the bars, or the reference on the label</source>
        <translation>الأرقام الموجودة تحت الخطوط (من 8 إلى 14 رقمًا)، أو المرجع المكتوب على الملصق</translation>
    </message>
    <message>
        <source>For example 13 digits below a barcode</source>
        <translation>مثلًا 13 رقمًا تحت الباركود</translation>
    </message>
    <message>
        <source>Show the product</source>
        <translation>عرض المنتج</translation>
    </message>
    <message>
        <source>First enter the digits</source>
        <translation>يُرجى أولًا إدخال الأرقام</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Thank you, %1.</source>
        <translation>شكرًا لكم، %1.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>شكرًا لكم.</translation>
    </message>
    <message>
        <source>We need a word with you about your order first.</source>
        <translation>يحتاج طلبكم إلى رأيكم أولًا.</translation>
    </message>
    <message>
        <source>Your order is confirmed.</source>
        <translation>تم تأكيد طلبكم.</translation>
    </message>
    <message>
        <source>Your order is saved here and will be confirmed as soon as possible.</source>
        <translation>طلبكم محفوظ هنا وسيُؤكد في أقرب وقت ممكن.</translation>
    </message>
    <message>
        <source>Confirmed, and set aside for you</source>
        <translation>مؤكد ومحجوز لكم</translation>
    </message>
    <message>
        <source>We are confirming your order</source>
        <translation>جارٍ تأكيد طلبكم</translation>
    </message>
    <message>
        <source>This device is not connected at the moment</source>
        <translation>هذا الجهاز غير متصل حاليًا</translation>
    </message>
    <message>
        <source>Nothing is charged. Please show this number to a member of staff: they will find a solution with you.</source>
        <translation>لم يُخصم أي مبلغ. يُرجى عرض هذا الرقم على أحد مستشارينا: سيجد الحل معكم.</translation>
    </message>
    <message>
        <source>It is paid. There is nothing left to pay.</source>
        <translation>تم الدفع. لم يتبقَّ شيء للدفع.</translation>
    </message>
    <message>
        <source>We are still checking with the card reader. Please do not pay a second time.</source>
        <translation>ما زلنا نستعلم من جهاز الدفع. يُرجى عدم الدفع مرة ثانية.</translation>
    </message>
    <message>
        <source>Nothing is charged until you pay: here by card, with your phone, or at the till.</source>
        <translation>لا يُخصم أي مبلغ قبل أن تدفعوا: هنا بالبطاقة، أو بهاتفكم، أو عند الصندوق.</translation>
    </message>
    <message>
        <source>Nothing is charged until you pay, here with your phone or at the till.</source>
        <translation>لا يُخصم أي مبلغ قبل الدفع، هنا بهاتفكم أو عند الصندوق.</translation>
    </message>
    <message>
        <source>It takes a few seconds. You need not wait.</source>
        <translation>يستغرق ذلك بضع ثوانٍ. لا داعي للانتظار.</translation>
    </message>
    <message>
        <source>Your order is kept safe on it and will be sent as soon as the connection is back.</source>
        <translation>طلبكم محفوظ فيه بأمان، ويُرسل فور عودة الاتصال.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>دون منتجات أخرى</numerusform>
            <numerusform>ومنتج آخر</numerusform>
            <numerusform>ومنتجان آخران</numerusform>
            <numerusform>و%n منتجات أخرى</numerusform>
            <numerusform>و%n منتجًا آخر</numerusform>
            <numerusform>و%n منتج آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>شكرًا لكم</translation>
    </message>
    <message>
        <source>Tell us what you think</source>
        <translation>شاركونا رأيكم</translation>
    </message>
    <message>
        <source>Thank you for your opinion</source>
        <translation>شكرًا على رأيكم</translation>
    </message>
    <message>
        <source>Finish and clear the screen</source>
        <translation>إنهاء ومحو الشاشة</translation>
    </message>
    <message>
        <source>This screen clears itself in %1&#xa0;s. Touch it to keep it.</source>
        <translation>تُمحى هذه الشاشة تلقائيًا بعد %1&#xa0;ث. المسوها للإبقاء عليها.</translation>
    </message>
    <message>
        <source>This screen clears itself when you leave.</source>
        <translation>تُمحى هذه الشاشة عند مغادرتكم.</translation>
    </message>
</context>
<context>
    <name>ConfirmationMore</name>
    <message numerus="yes">
        <source>%n point(s) have been added to your account.</source>
        <translation>
            <numerusform>لم تُضف أي نقطة إلى حسابكم.</numerusform>
            <numerusform>أُضيفت نقطة واحدة إلى حسابكم.</numerusform>
            <numerusform>أُضيفت نقطتان إلى حسابكم.</numerusform>
            <numerusform>أُضيفت %n نقاط إلى حسابكم.</numerusform>
            <numerusform>أُضيفت %n نقطة إلى حسابكم.</numerusform>
            <numerusform>أُضيفت %n نقطة إلى حسابكم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) will be added when the order is confirmed.</source>
        <translation>
            <numerusform>لن تُضاف أي نقطة عند تأكيد الطلب.</numerusform>
            <numerusform>ستُضاف نقطة واحدة عند تأكيد الطلب.</numerusform>
            <numerusform>ستُضاف نقطتان عند تأكيد الطلب.</numerusform>
            <numerusform>ستُضاف %n نقاط عند تأكيد الطلب.</numerusform>
            <numerusform>ستُضاف %n نقطة عند تأكيد الطلب.</numerusform>
            <numerusform>ستُضاف %n نقطة عند تأكيد الطلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your discount code is checked when the order is confirmed. If it is valid, you pay less.</source>
        <translation>يُتحقق من رمز الخصم عند تأكيد الطلب. إن كان صالحًا تدفعون أقل.</translation>
    </message>
    <message>
        <source>You pick up the rest at %1, with the same number. We will write to you when it is ready.</source>
        <translation>تستلمون الجزء الآخر من %1 بالرقم نفسه. نكتب إليكم عندما يصبح جاهزًا.</translation>
    </message>
    <message>
        <source>QR code for the till</source>
        <translation>رمز QR للصندوق</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that you take now: show this code at the till.</source>
        <translation>
            <numerusform>لا منتجات تأخذونها الآن.</numerusform>
            <numerusform>منتج واحد تأخذونه الآن: اعرضوا هذا الرمز عند الصندوق.</numerusform>
            <numerusform>منتجان تأخذونهما الآن: اعرضوا هذا الرمز عند الصندوق.</numerusform>
            <numerusform>%n منتجات تأخذونها الآن: اعرضوا هذا الرمز عند الصندوق.</numerusform>
            <numerusform>%n منتجًا تأخذونها الآن: اعرضوا هذا الرمز عند الصندوق.</numerusform>
            <numerusform>%n منتج تأخذونها الآن: اعرضوا هذا الرمز عند الصندوق.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfirmationPay</name>
    <message>
        <source>Pay with my phone</source>
        <translation>الدفع بهاتفي</translation>
    </message>
    <message>
        <source>Once we know what the card reader has done.</source>
        <translation>عندما نعرف ما الذي نفّذه جهاز الدفع.</translation>
    </message>
    <message>
        <source>As soon as the order is confirmed. You can also pay at the till.</source>
        <translation>بمجرد تأكيد الطلب. يمكنكم أيضًا الدفع عند الصندوق.</translation>
    </message>
    <message>
        <source>Without a connection you pay at the till, with this code.</source>
        <translation>دون اتصال، ادفعوا عند الصندوق بهذا الرمز.</translation>
    </message>
</context>
<context>
    <name>ConfirmationReceipt</name>
    <message>
        <source>Would you like a receipt?</source>
        <translation>هل ترغبون في إيصال؟</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>جارٍ الطباعة</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>تمت الطباعة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Sent by e-mail</source>
        <translation>أُرسل بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>على هاتفي</translation>
    </message>
</context>
<context>
    <name>ConfirmationSteps</name>
    <message>
        <source>To %1.</source>
        <translation>إلى %1.</translation>
    </message>
    <message>
        <source>To the contact on file.</source>
        <translation>إلى بيانات الاتصال المسجلة.</translation>
    </message>
    <message>
        <source>And now?</source>
        <translation>ما الخطوة التالية؟</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>محفوظ على هذا الجهاز</translation>
    </message>
    <message>
        <source>%1 · nothing is charged</source>
        <translation>%1 · لم يُخصم أي مبلغ</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>للتسوية</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Confirmation by SMS</source>
        <translation>تأكيد برسالة نصية</translation>
    </message>
    <message>
        <source>Confirmation by e-mail</source>
        <translation>تأكيد بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>%1 The item is then set aside for you. If the price or the stock has changed, we will ask you first.</source>
        <translation>%1 بعد ذلك يُحجز المنتج لكم. إذا تغيّر السعر أو المخزون، نطلب موافقتكم أولًا.</translation>
    </message>
    <message>
        <source>Prepared at %1</source>
        <translation>التحضير في %1</translation>
    </message>
    <message>
        <source>Payment at the till</source>
        <translation>الدفع عند الصندوق</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Payment is being checked</source>
        <translation>الدفع قيد التحقق</translation>
    </message>
    <message>
        <source>With this code, at any till of this store.</source>
        <translation>بهذا الرمز، عند أي صندوق في هذا المتجر.</translation>
    </message>
    <message>
        <source>Ready %1. Wait for our message before you set out.</source>
        <translation>جاهز %1. يُرجى انتظار رسالتنا قبل الحضور.</translation>
    </message>
    <message>
        <source>Wait for our message before you set out.</source>
        <translation>يُرجى انتظار رسالتنا قبل الحضور.</translation>
    </message>
    <message>
        <source>Pick-up and payment there</source>
        <translation>الاستلام والدفع في المتجر</translation>
    </message>
    <message>
        <source>Delivery to your home</source>
        <translation>التوصيل إلى المنزل</translation>
    </message>
    <message>
        <source>Pick-up there</source>
        <translation>الاستلام هناك</translation>
    </message>
    <message>
        <source>With this code and proof of identity.</source>
        <translation>بهذا الرمز وبطاقة هوية.</translation>
    </message>
</context>
<context>
    <name>ConfirmationTerminal</name>
    <message>
        <source>Where is my payment?</source>
        <translation>ماذا حدث لدفعتي؟</translation>
    </message>
    <message>
        <source>Pay here by card</source>
        <translation>الدفع هنا بالبطاقة</translation>
    </message>
    <message>
        <source>As soon as the order is confirmed. You can also pay at the till.</source>
        <translation>بمجرد تأكيد الطلب. يمكنكم أيضًا الدفع عند الصندوق.</translation>
    </message>
</context>
<context>
    <name>ConsentLine</name>
    <message>
        <source>Agreed</source>
        <comment>consent</comment>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>consent</comment>
        <translation>رفض</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Who is the order for?</source>
        <translation>لمن هذا الطلب؟</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>ما اسمكم؟</translation>
    </message>
    <message>
        <source>We will call it out when you pick up your order.</source>
        <translation>نناديكم بهذا الاسم عند استلام طلبكم.</translation>
    </message>
    <message>
        <source>It will be written on the parcel.</source>
        <translation>يُكتب على الطرد.</translation>
    </message>
    <message>
        <source>First name and surname</source>
        <translation>الاسم الأول واسم العائلة</translation>
    </message>
</context>
<context>
    <name>ContactReach</name>
    <message>
        <source>How may we reach the customer?</source>
        <translation>كيف نتواصل مع العميل؟</translation>
    </message>
    <message>
        <source>Which mobile number may we write to?</source>
        <translation>على أي رقم محمول نراسلكم؟</translation>
    </message>
    <message>
        <source>Which e-mail address may we write to?</source>
        <translation>على أي بريد إلكتروني نراسلكم؟</translation>
    </message>
    <message>
        <source>We will write to you when your order is ready at %1.</source>
        <translation>نراسلكم عندما يصبح طلبكم جاهزًا في %1.</translation>
    </message>
    <message>
        <source>We will write to you when your parcel leaves.</source>
        <translation>نراسلكم عند إرسال طردكم.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>رسالة نصية</translation>
    </message>
    <message>
        <source>Contact on file</source>
        <translation>بيانات الاتصال المسجلة</translation>
    </message>
    <message>
        <source>Head office uses what %1 has on file. You do not see it.</source>
        <translation>يستخدم المقر الرئيسي بيانات الاتصال المسجلة باسم %1. وهي لا تظهر لكم.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Only to follow this order. Erased from this screen as soon as you leave.</source>
        <translation>لمتابعة هذا الطلب فقط. يُمحى من هذه الشاشة فور مغادرتكم.</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>رقم الهاتف المحمول</translation>
    </message>
</context>
<context>
    <name>CountrySheet</name>
    <message>
        <source>Delivery country</source>
        <translation>بلد التوصيل</translation>
    </message>
    <message>
        <source>The price and day of delivery depend on the country.</source>
        <translation>يتوقف سعر التوصيل ويومه على البلد.</translation>
    </message>
</context>
<context>
    <name>CouponEntry</name>
    <message>
        <source>Discount code</source>
        <translation>رمز الخصم</translation>
    </message>
    <message>
        <source>As it is printed on the leaflet or written in the message</source>
        <translation>كما هو مطبوع في المنشور أو مكتوب في الرسالة</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>استخدام هذا الرمز</translation>
    </message>
    <message>
        <source>First enter the code</source>
        <translation>يُرجى أولًا إدخال الرمز</translation>
    </message>
</context>
<context>
    <name>CouponRow</name>
    <message>
        <source>Remove</source>
        <comment>a discount code</comment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the code %1</source>
        <translation>إزالة الرمز %1</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Last purchases</source>
        <translation>آخر المشتريات</translation>
    </message>
    <message>
        <source>No purchases yet, in any channel.</source>
        <translation>لا مشتريات بعد، في أي قناة.</translation>
    </message>
    <message>
        <source>Other customer</source>
        <translation>عميل آخر</translation>
    </message>
    <message>
        <source>Start a sale</source>
        <translation>بدء عملية بيع</translation>
    </message>
</context>
<context>
    <name>CustomerIdentity</name>
    <message>
        <source>No. %1 · since %2</source>
        <translation>رقم&#xa0;%1 · منذ %2</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>رقم&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 voucher in %2 points</source>
        <comment>money, number</comment>
        <translation>قسيمة بقيمة %1، النقاط المتبقية: %2</translation>
    </message>
    <message>
        <source>%1 voucher</source>
        <translation>قسيمة بقيمة %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>آخر زيارة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, day</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message>
        <source>Bronze loyalty</source>
        <translation>ولاء برونزي</translation>
    </message>
    <message>
        <source>Silver loyalty</source>
        <translation>ولاء فضي</translation>
    </message>
    <message>
        <source>Gold loyalty</source>
        <translation>ولاء ذهبي</translation>
    </message>
    <message>
        <source>Last feedback</source>
        <translation>آخر رأي</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Wish list</source>
        <translation>قائمة الأمنيات</translation>
    </message>
    <message>
        <source>Store</source>
        <comment>a channel</comment>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Website</source>
        <comment>a channel</comment>
        <translation>موقع الويب</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <comment>a channel</comment>
        <translation>جهاز الخدمة الذاتية</translation>
    </message>
    <message>
        <source>App</source>
        <comment>a channel</comment>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>a channel</comment>
        <translation>المستشار</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>a channel</comment>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التوصيل</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>تم الاستلام</translation>
    </message>
    <message>
        <source>Return open</source>
        <translation>الإرجاع جارٍ</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>تم الإرجاع</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>قيد التحضير</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Not picked up</source>
        <translation>لم يُستلم</translation>
    </message>
    <message>
        <source>Needs a call</source>
        <translation>يتطلب اتصالًا</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Hello %1, who is with you?</source>
        <translation>مرحبًا %1، من معكم؟</translation>
    </message>
    <message>
        <source>First name, surname</source>
        <translation>الاسم الأول، اسم العائلة</translation>
    </message>
    <message>
        <source>Scan the card</source>
        <translation>مسح البطاقة</translation>
    </message>
    <message>
        <source>There are more: type a little more of the name.</source>
        <translation>هناك المزيد: يُرجى كتابة المزيد من الاسم.</translation>
    </message>
</context>
<context>
    <name>CustomersState</name>
    <message>
        <source>This needs the network</source>
        <translation>يتطلب ذلك الشبكة</translation>
    </message>
    <message>
        <source>This is not possible at the moment</source>
        <translation>غير ممكن حاليًا</translation>
    </message>
    <message>
        <source>Nobody has this card</source>
        <translation>لا أحد يحمل هذه البطاقة</translation>
    </message>
    <message>
        <source>Nobody with that name</source>
        <translation>لا أحد بهذا الاسم</translation>
    </message>
    <message>
        <source>Type a name, or scan the loyalty card</source>
        <translation>اكتبوا اسمًا أو امسحوا بطاقة الولاء</translation>
    </message>
    <message>
        <source>Customers are only ever looked up live, and nothing about them stays on this tablet. Products, stock and orders still work.</source>
        <translation>تُعرض بيانات العملاء مباشرة فقط، ولا يبقى منها شيء على هذا الجهاز اللوحي. المنتجات والمخزون والطلبات تعمل رغم ذلك.</translation>
    </message>
    <message>
        <source>Head office did not answer as expected. Please try again in a moment.</source>
        <translation>لم يرد المقر الرئيسي كما هو متوقع. يُرجى إعادة المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>Check the number on the card, or search by name.</source>
        <translation>تحققوا من رقم البطاقة أو ابحثوا بالاسم.</translation>
    </message>
    <message>
        <source>Check the spelling, or try the surname only.</source>
        <translation>تحققوا من كتابة الاسم أو جرّبوا اسم العائلة فقط.</translation>
    </message>
    <message>
        <source>Every look-up is recorded, as your customers have been told.</source>
        <translation>يُسجَّل كل اطلاع، والعملاء على علم بذلك.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>FacetWords</name>
    <message>
        <source>In stock</source>
        <translation>متوفر</translation>
    </message>
    <message>
        <source>On offer</source>
        <translation>ضمن العروض</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Customer reviews</source>
        <translation>آراء العملاء</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>العلامة التجارية</translation>
    </message>
    <message>
        <source>In stock in this store</source>
        <translation>متوفر في هذا المتجر</translation>
    </message>
    <message>
        <source>On offer today</source>
        <translation>ضمن عروض اليوم</translation>
    </message>
    <message>
        <source>%1 stars and over</source>
        <translation>%1 نجوم فأكثر</translation>
    </message>
    <message>
        <source>Under %1</source>
        <comment>a price</comment>
        <translation>أقل من %1</translation>
    </message>
    <message>
        <source>%1 and over</source>
        <comment>a price</comment>
        <translation>%1 فأكثر</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two prices</comment>
        <translation>من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Thank you. It helps us.</source>
        <translation>شكرًا لكم. هذا يساعدنا.</translation>
    </message>
    <message>
        <source>How likely are you to recommend us to somebody you know?</source>
        <translation>ما مدى احتمال أن توصوا بنا أحد معارفكم؟</translation>
    </message>
    <message>
        <source>The team of this store reads what is said here.</source>
        <translation>يقرأ فريق هذا المتجر ما يُكتب هنا.</translation>
    </message>
    <message>
        <source>From 0, not at all, to 10, certainly. Nobody will know that it was you.</source>
        <translation>من 0، إطلاقًا، إلى 10، بالتأكيد. لن يعرف أحد أنكم صاحب الرأي.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>First choose a number</source>
        <translation>يُرجى أولًا اختيار رقم</translation>
    </message>
    <message>
        <source>What should we know? (optional)</source>
        <translation>ما الذي ينبغي أن نعرفه؟ (اختياري)</translation>
    </message>
    <message>
        <source>Please give no names or phone numbers.</source>
        <translation>يُرجى عدم ذكر أسماء أو أرقام هواتف.</translation>
    </message>
    <message>
        <source>I would like an answer</source>
        <translation>أرغب في الحصول على رد</translation>
    </message>
    <message>
        <source>We then keep your contact details with what you said, for that purpose only and for 90 days at most.</source>
        <translation>عندئذ نحفظ وسيلة التواصل معكم مع رأيكم، للرد عليكم فقط ولمدة 90 يومًا على الأكثر.</translation>
    </message>
    <message>
        <source>E-mail address or phone number</source>
        <translation>البريد الإلكتروني أو رقم الهاتف</translation>
    </message>
</context>
<context>
    <name>FeedbackScale</name>
    <message>
        <source>From 0 to 10</source>
        <translation>من 0 إلى 10</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 من 10</translation>
    </message>
    <message>
        <source>0: not at all</source>
        <translation>0: إطلاقًا</translation>
    </message>
    <message>
        <source>10: certainly</source>
        <translation>10: بالتأكيد</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter (%1)</source>
        <comment>how many filters are on</comment>
        <translation>تصفية (%1)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>إزالة عامل التصفية %1</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>إزالة كل عوامل التصفية</translation>
    </message>
</context>
<context>
    <name>FilterGroup</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>لا منتجات</numerusform>
            <numerusform>منتج واحد</numerusform>
            <numerusform>منتجان</numerusform>
            <numerusform>%n منتجات</numerusform>
            <numerusform>%n منتجًا</numerusform>
            <numerusform>%n منتج</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>These products do not differ in anything.</source>
        <translation>لا فروق بين هذه المنتجات.</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>إزالة كل عوامل التصفية</translation>
    </message>
    <message numerus="yes">
        <source>See %n product(s)</source>
        <translation>
            <numerusform>لا منتجات للعرض</numerusform>
            <numerusform>عرض منتج واحد</numerusform>
            <numerusform>عرض منتجين</numerusform>
            <numerusform>عرض %n منتجات</numerusform>
            <numerusform>عرض %n منتجًا</numerusform>
            <numerusform>عرض %n منتج</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloorPlan</name>
    <message>
        <source>Tills</source>
        <translation>الصناديق</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>المدخل</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>أنتم هنا</translation>
    </message>
</context>
<context>
    <name>Fulfilment</name>
    <message>
        <source>How would you like to get it?</source>
        <translation>كيف تودون الحصول عليه؟</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>لا منتجات</numerusform>
            <numerusform>منتج واحد</numerusform>
            <numerusform>منتجان</numerusform>
            <numerusform>%n منتجات</numerusform>
            <numerusform>%n منتجًا</numerusform>
            <numerusform>%n منتج</numerusform>
        </translation>
    </message>
    <message>
        <source>This device is not connected at the moment</source>
        <translation>هذا الجهاز غير متصل حاليًا</translation>
    </message>
    <message>
        <source>You can still order. We will confirm as soon as the connection is back.</source>
        <translation>يمكنكم الطلب رغم ذلك. نؤكد طلبكم فور عودة الاتصال.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>مجاني</translation>
    </message>
    <message>
        <source>Choose for each item</source>
        <translation>اختيار الطريقة لكل منتج</translation>
    </message>
    <message>
        <source>Choose the store</source>
        <translation>اختيار المتجر</translation>
    </message>
    <message>
        <source>Show the code for the till</source>
        <translation>عرض رمز الصندوق</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>None of these is possible at the moment. Please ask a member of staff.</source>
        <translation>لا يتوفر أي من هذه الخيارات حاليًا. يُرجى سؤال أحد مستشارينا.</translation>
    </message>
</context>
<context>
    <name>FulfilmentLines</name>
    <message>
        <source>For each item</source>
        <translation>لكل منتج على حدة</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity, variant</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>One of the items is not available at the moment. Please remove it, or ask a member of staff.</source>
        <translation>أحد المنتجات غير متاح حاليًا. يُرجى إزالته أو سؤال أحد مستشارينا.</translation>
    </message>
</context>
<context>
    <name>HandoverNotice</name>
    <message>
        <source>One moment, the basket is opening</source>
        <translation>لحظة من فضلكم، تُفتح سلة التسوق</translation>
    </message>
    <message>
        <source>This basket code has expired</source>
        <translation>انتهت صلاحية رمز السلة هذا</translation>
    </message>
    <message>
        <source>This basket code has already been used</source>
        <translation>سبق استخدام رمز السلة هذا</translation>
    </message>
    <message>
        <source>This basket is not from one of our devices</source>
        <translation>هذه السلة ليست من أجهزتنا</translation>
    </message>
    <message>
        <source>This basket code has been changed</source>
        <translation>تم تعديل رمز السلة هذا</translation>
    </message>
    <message>
        <source>This basket code contains too much</source>
        <translation>يحتوي رمز السلة هذا على أكثر من المسموح</translation>
    </message>
    <message>
        <source>Nothing in this basket is sold any more</source>
        <translation>لم يعد أي منتج من هذه السلة معروضًا للبيع</translation>
    </message>
    <message>
        <source>This basket code cannot be read</source>
        <translation>تعذرت قراءة رمز السلة هذا</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) transferred</source>
        <translation>
            <numerusform>لم يُنقل أي منتج</numerusform>
            <numerusform>نُقل منتج واحد</numerusform>
            <numerusform>نُقل منتجان</numerusform>
            <numerusform>نُقلت %n منتجات</numerusform>
            <numerusform>نُقل %n منتجًا</numerusform>
            <numerusform>نُقل %n منتج</numerusform>
        </translation>
    </message>
    <message>
        <source>It works for half an hour. Open the basket again where it was made: a new code is shown there.</source>
        <translation>يعمل نصف ساعة. افتحوا السلة مجددًا حيث أُعدّت ليظهر رمز جديد.</translation>
    </message>
    <message>
        <source>A code works once. Open the basket again where it was made: a new code is shown there.</source>
        <translation>يعمل الرمز مرة واحدة. افتحوا السلة مجددًا حيث أُعدّت ليظهر رمز جديد.</translation>
    </message>
    <message>
        <source>Nothing was transferred. Scan the items instead.</source>
        <translation>لم يُنقل أي شيء. امسحوا المنتجات بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>It is no longer as it was made, so nothing was transferred. Scan the items instead.</source>
        <translation>لم يعد كما أُنشئ، لذلك لم يُنقل أي شيء. امسحوا المنتجات بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>A basket has 30 lines at most. Scan the items instead.</source>
        <translation>تضم السلة 30 سطرًا على الأكثر. امسحوا المنتجات بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Search the range for something similar.</source>
        <translation>ابحثوا عن منتج مشابه في تشكيلتنا.</translation>
    </message>
    <message>
        <source>Hold it flat and try again, or scan the items.</source>
        <translation>امسكوه بشكل مستوٍ وحاولوا مرة أخرى، أو امسحوا المنتجات.</translation>
    </message>
    <message>
        <source>At today’s prices.</source>
        <translation>بأسعار اليوم.</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Calling</source>
        <translation>جارٍ النداء</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>نداء مرة أخرى</translation>
    </message>
    <message>
        <source>Call a member of staff</source>
        <translation>طلب مستشار</translation>
    </message>
    <message>
        <source>You have called several times: please go to the service desk</source>
        <translation>لقد ناديتم عدة مرات: يُرجى التوجه إلى مكتب الاستقبال</translation>
    </message>
    <message>
        <source>Not possible without a connection</source>
        <translation>غير ممكن دون اتصال</translation>
    </message>
    <message>
        <source>I no longer need help</source>
        <translation>لم أعد بحاجة إلى مساعدة</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>خدمة العملاء</translation>
    </message>
    <message>
        <source>Follow or return an order</source>
        <translation>متابعة طلب أو إرجاعه</translation>
    </message>
    <message>
        <source>Tell us what you think</source>
        <translation>شاركونا رأيكم</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>We are looking for somebody</source>
        <translation>نبحث عن أحد لمساعدتكم</translation>
    </message>
    <message>
        <source>%1 is coming</source>
        <comment>first name of an associate</comment>
        <translation>%1 في الطريق إليكم</translation>
    </message>
    <message>
        <source>Somebody is coming</source>
        <translation>سيأتي أحد إليكم</translation>
    </message>
    <message>
        <source>Somebody is with you</source>
        <translation>معكم أحد مستشارينا</translation>
    </message>
    <message>
        <source>Nobody is free at the moment</source>
        <translation>لا أحد متاح حاليًا</translation>
    </message>
    <message>
        <source>Nobody can be called from here just now</source>
        <translation>لا يمكن طلب مستشار من هنا حاليًا</translation>
    </message>
    <message>
        <source>May we help you?</source>
        <translation>هل يمكننا مساعدتكم؟</translation>
    </message>
    <message>
        <source>It is ringing on our staff’s tablets. You can carry on in the meantime.</source>
        <translation>يرنّ النداء على أجهزة مستشارينا. يمكنكم المتابعة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Please stay near this screen. You can carry on in the meantime.</source>
        <translation>يُرجى البقاء بالقرب من هذه الشاشة. يمكنكم المتابعة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Call again, or go to the service desk. You can also contact customer service.</source>
        <translation>نادوا مرة أخرى أو توجهوا إلى مكتب الاستقبال. يمكنكم أيضًا التواصل مع خدمة العملاء.</translation>
    </message>
    <message>
        <source>You have called several times. Please go to the service desk: somebody is there for you.</source>
        <translation>لقد ناديتم عدة مرات. يُرجى التوجه إلى مكتب الاستقبال حيث يوجد من يساعدكم.</translation>
    </message>
    <message>
        <source>A member of staff will come to this screen. They see what you are looking at, and nothing about you.</source>
        <translation>يأتي أحد مستشارينا إلى هذه الشاشة. يرى ما تتصفحونه ولا يرى شيئًا عنكم.</translation>
    </message>
    <message>
        <source>There is no connection. Please go to the service desk, or contact customer service.</source>
        <translation>لا يوجد اتصال. يُرجى التوجه إلى مكتب الاستقبال أو التواصل مع خدمة العملاء.</translation>
    </message>
</context>
<context>
    <name>HistogramRow</name>
    <message>
        <source>%1 out of 5 stars: %2</source>
        <translation>التقييم %1: %2</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>The shop</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Hello. How can we help?</source>
        <translation>مرحبًا، كيف يمكننا مساعدتكم؟</translation>
    </message>
    <message>
        <source>Current offers</source>
        <translation>عروضنا الحالية</translation>
    </message>
    <message>
        <source>Most popular</source>
        <translation>الأكثر طلبًا</translation>
    </message>
    <message>
        <source>See the whole range</source>
        <translation>عرض جميع الأقسام</translation>
    </message>
</context>
<context>
    <name>HomeEntry</name>
    <message>
        <source>What are you looking for?</source>
        <translation>عمّ تبحثون؟</translation>
    </message>
    <message>
        <source>Scan an item</source>
        <translation>مسح رمز منتج</translation>
    </message>
</context>
<context>
    <name>HomeServices</name>
    <message>
        <source>Follow or return an order</source>
        <translation>متابعة طلب أو إرجاعه</translation>
    </message>
    <message>
        <source>Tell us what you think</source>
        <translation>شاركونا رأيكم</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلتم هنا؟</translation>
    </message>
    <message>
        <source>To protect your privacy, this screen clears itself: basket, language and everything that was typed.</source>
        <translation>حفاظًا على خصوصيتكم، تُمحى هذه الشاشة تلقائيًا: سلة التسوق واللغة وكل ما أُدخل.</translation>
    </message>
    <message numerus="yes">
        <source>second(s) left. Touch the screen to continue.</source>
        <extracomment>after a large number: &quot;12 seconds left. Touch the screen to go on.&quot;</extracomment>
        <translation>
            <numerusform>ثانية متبقية. المسوا الشاشة للمتابعة.</numerusform>
            <numerusform>ثانية متبقية. المسوا الشاشة للمتابعة.</numerusform>
            <numerusform>ثانيتان متبقيتان. المسوا الشاشة للمتابعة.</numerusform>
            <numerusform>ثوانٍ متبقية. المسوا الشاشة للمتابعة.</numerusform>
            <numerusform>ثانية متبقية. المسوا الشاشة للمتابعة.</numerusform>
            <numerusform>ثانية متبقية. المسوا الشاشة للمتابعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>ما زلت هنا</translation>
    </message>
    <message>
        <source>I have finished: clear everything now</source>
        <translation>انتهيت: محو كل شيء الآن</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
</context>
<context>
    <name>KeyNames</name>
    <message>
        <source>capital %1</source>
        <translation>%1 كبير</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>أحرف كبيرة</translation>
    </message>
    <message>
        <source>Symbols and accents</source>
        <translation>رموز وعلامات</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>حروف أخرى</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>إخفاء لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Dot</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>شرطة</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>شرطة سفلية</translation>
    </message>
    <message>
        <source>At sign</source>
        <translation>علامة @</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>فاصلة عليا</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>علامة اقتباس</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>شرطة مائلة</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>زائد</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>علامة المربع</translation>
    </message>
    <message>
        <source>And</source>
        <translation>علامة العطف</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>علامة استفهام</translation>
    </message>
    <message>
        <source>Exclamation mark</source>
        <translation>علامة تعجب</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>نقطتان رأسيتان</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Opening bracket</source>
        <translation>فتح القوس</translation>
    </message>
    <message>
        <source>Closing bracket</source>
        <translation>إغلاق القوس</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>%1 / kg</source>
        <translation>%1 لكل كغ</translation>
    </message>
    <message>
        <source>%1 / L</source>
        <translation>%1 لكل لتر</translation>
    </message>
    <message>
        <source>%1 / m</source>
        <translation>%1 لكل متر</translation>
    </message>
    <message>
        <source>%1 / m²</source>
        <translation>%1 لكل م²</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 للقطعة</translation>
    </message>
    <message>
        <source>%1 per 100 pieces</source>
        <translation>%1 لكل 100 قطعة</translation>
    </message>
    <message>
        <source>Lowest price of the last 30 days:</source>
        <translation>أدنى سعر خلال آخر 30 يومًا:</translation>
    </message>
    <message>
        <source>Offer until %1</source>
        <translation>العرض حتى %1</translation>
    </message>
    <message>
        <source>including %1 eco-contribution</source>
        <translation>شامل مساهمة بيئية %1</translation>
    </message>
    <message>
        <source>Ref. %1</source>
        <translation>مرجع&#xa0;%1</translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation>بطاقة الولاء</translation>
    </message>
</context>
<context>
    <name>LanguageChips</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>You can change it at any time.</source>
        <translation>يمكنكم تغييرها في أي وقت.</translation>
    </message>
</context>
<context>
    <name>Loyalty</name>
    <message>
        <source>Hello, %1.</source>
        <translation>مرحبًا %1.</translation>
    </message>
    <message>
        <source>Your points</source>
        <translation>نقاطكم</translation>
    </message>
    <message>
        <source>We show your first name, your points and your vouchers. None of it stays here when you leave.</source>
        <translation>نعرض اسمكم الأول ونقاطكم وقسائمكم. لا يبقى منها شيء هنا عند مغادرتكم.</translation>
    </message>
    <message>
        <source>With my card</source>
        <translation>ببطاقتي</translation>
    </message>
    <message>
        <source>With my phone number</source>
        <translation>برقم هاتفي</translation>
    </message>
    <message>
        <source>Your card is registered</source>
        <translation>تم تسجيل بطاقتكم</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>تعذر ذلك</translation>
    </message>
    <message>
        <source>The points for this order will be added. Your points cannot be shown or used at the moment: there is no connection.</source>
        <translation>ستُضاف نقاط هذا الطلب إلى رصيدكم. لا يمكن عرض النقاط أو استخدامها حاليًا: لا يوجد اتصال.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلكم</translation>
    </message>
    <message>
        <source>Go to basket</source>
        <translation>إلى سلة التسوق</translation>
    </message>
    <message>
        <source>Continue without points</source>
        <translation>المتابعة دون نقاط</translation>
    </message>
    <message>
        <source>Send me a code</source>
        <translation>أرسلوا لي رمزًا</translation>
    </message>
    <message>
        <source>Show my points</source>
        <translation>عرض نقاطي</translation>
    </message>
</context>
<context>
    <name>LoyaltyAccount</name>
    <message>
        <source>points</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>Voucher of %1</source>
        <translation>قسيمة بقيمة %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>You choose what to use in your basket.</source>
        <translation>تختارون في سلة التسوق ما تريدون استخدامه منها.</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>لست أنا</translation>
    </message>
</context>
<context>
    <name>LoyaltyCard</name>
    <message>
        <source>The camera does not work at the moment</source>
        <translation>الكاميرا لا تعمل حاليًا</translation>
    </message>
    <message>
        <source>A hand-held scanner can still read your card. Or use your phone number.</source>
        <translation>يمكن للماسح اليدوي قراءة بطاقتكم مع ذلك، أو استخدموا رقم هاتفكم.</translation>
    </message>
    <message>
        <source>With my phone number</source>
        <translation>برقم هاتفي</translation>
    </message>
    <message>
        <source>Hold the code of your card in front of the camera.</source>
        <translation>ضعوا رمز بطاقتكم أمام الكاميرا.</translation>
    </message>
    <message>
        <source>The picture is only used to read the code: it is neither kept nor sent.</source>
        <translation>تُستخدم الصورة لقراءة الرمز فقط: لا تُحفظ ولا تُرسل.</translation>
    </message>
</context>
<context>
    <name>LoyaltyPhone</name>
    <message>
        <source>Mobile number of your loyalty account</source>
        <translation>رقم الهاتف المحمول المسجل في حساب الولاء</translation>
    </message>
    <message>
        <source>We will send a code to it. Only used to find your account, then erased from this screen at once.</source>
        <translation>نرسل إليه رمزًا. يُستخدم فقط للعثور على حسابكم ويُمحى فورًا من هذه الشاشة.</translation>
    </message>
    <message>
        <source>The six digits of our message</source>
        <translation>الأرقام الستة في رسالتنا</translation>
    </message>
    <message>
        <source>If the number belongs to an account, the code arrives within a minute. It works for 5 minutes.</source>
        <translation>إذا كان الرقم مسجلًا في حساب فسيصل الرمز خلال دقيقة. يعمل 5 دقائق.</translation>
    </message>
    <message>
        <source>Another number, or another code</source>
        <translation>رقم آخر أو رمز آخر</translation>
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
        <translation>لم يُقس بعد</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Main menu</source>
        <translation>القائمة الرئيسية</translation>
    </message>
    <message>
        <source>%1, sign out</source>
        <translation>%1، تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>NavRailItem</name>
    <message>
        <source>Not for your role</source>
        <translation>غير متاح لوظيفتكم</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1، قيد الانتظار: %2</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>No note yet</source>
        <translation>لا ملاحظات بعد</translation>
    </message>
</context>
<context>
    <name>NudgeButton</name>
    <message>
        <source>This is the end</source>
        <translation>هذا هو الحد</translation>
    </message>
</context>
<context>
    <name>NudgeRow</name>
    <message>
        <source>%1: less, now %2</source>
        <translation>%1: أقل، القيمة الحالية %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1: more, now %2</source>
        <translation>%1: أكثر، القيمة الحالية %2</translation>
    </message>
</context>
<context>
    <name>OptionButton</name>
    <message>
        <source>%1, %2</source>
        <comment>a value, why it cannot be had</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>Take a picture of it to follow your order.</source>
        <translation>صوّروا هذا الرمز بهاتفكم لمتابعة طلبكم.</translation>
    </message>
    <message>
        <source>QR code of order %1</source>
        <translation>رمز QR للطلب %1</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>رقم الطلب</translation>
    </message>
</context>
<context>
    <name>OrderRecap</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>لا منتجات</numerusform>
            <numerusform>منتج واحد</numerusform>
            <numerusform>منتجان</numerusform>
            <numerusform>%n منتجات</numerusform>
            <numerusform>%n منتجًا</numerusform>
            <numerusform>%n منتج</numerusform>
        </translation>
    </message>
    <message>
        <source>Pick-up at %1, free</source>
        <translation>الاستلام من %1، مجاني</translation>
    </message>
    <message>
        <source>Delivery %1 included</source>
        <translation>شامل التوصيل %1</translation>
    </message>
    <message>
        <source>Delivery free of charge</source>
        <translation>التوصيل مجاني</translation>
    </message>
</context>
<context>
    <name>OrderReview</name>
    <message>
        <source>Is everything right?</source>
        <translation>هل كل شيء صحيح؟</translation>
    </message>
    <message>
        <source>Your order was not placed</source>
        <translation>لم يُسجَّل طلبكم</translation>
    </message>
    <message>
        <source>Pick up at %1</source>
        <translation>الاستلام من %1</translation>
    </message>
    <message>
        <source>Sent there from another store. Ready %1.</source>
        <translation>يُرسل إلى هناك من متجر آخر. جاهز %1.</translation>
    </message>
    <message>
        <source>Ready %1. Free.</source>
        <translation>جاهز %1. مجاني.</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name on the order</source>
        <translation>اسم صاحب الطلب</translation>
    </message>
    <message>
        <source>how we reach you</source>
        <translation>طريقة التواصل معكم</translation>
    </message>
    <message>
        <source>Contact on file</source>
        <translation>بيانات الاتصال المسجلة</translation>
    </message>
    <message>
        <source>We will text you about this order.</source>
        <translation>نراسلكم بشأن هذا الطلب برسالة نصية.</translation>
    </message>
    <message>
        <source>We will write to you about this order.</source>
        <translation>نراسلكم بشأن هذا الطلب بالبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التوصيل</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>مجاني</translation>
    </message>
    <message>
        <source>Your discount code is checked when the order is confirmed. If it is valid, you pay less; if not, this price applies.</source>
        <translation>يُتحقق من رمز الخصم عند تأكيد الطلب. إن كان صالحًا تدفعون أقل، وإلا بقي هذا السعر.</translation>
    </message>
    <message>
        <source>Total, taxes included</source>
        <translation>المجموع شامل الضريبة</translation>
    </message>
    <message>
        <source>Your order is being saved</source>
        <translation>جارٍ حفظ طلبكم</translation>
    </message>
    <message>
        <source>Your discounts are being checked</source>
        <translation>يجري التحقق من خصوماتكم</translation>
    </message>
    <message>
        <source>Order with obligation to pay</source>
        <comment>the words of the law in each country</comment>
        <translation>طلب مع الالتزام بالدفع</translation>
    </message>
</context>
<context>
    <name>Payment</name>
    <message>
        <source>Pay with my phone</source>
        <translation>الدفع بهاتفي</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code and pay there. No card number is typed on this screen.</source>
        <translation>وجّهوا كاميرا هاتفكم نحو الرمز وادفعوا هناك. لا يُكتب أي رقم بطاقة على هذه الشاشة.</translation>
    </message>
    <message>
        <source>QR code to pay order %1</source>
        <translation>رمز QR لدفع الطلب %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>المبلغ المستحق</translation>
    </message>
    <message>
        <source>The link works until %1. Your phone carries on even if this screen clears itself.</source>
        <translation>يعمل الرابط حتى %1. يستمر هاتفكم حتى لو مُحيت هذه الشاشة.</translation>
    </message>
    <message>
        <source>Test provider: no money is moved.</source>
        <translation>مزوّد تجريبي: لا تُحوَّل أي أموال.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Finish and clear the screen</source>
        <translation>إنهاء ومحو الشاشة</translation>
    </message>
    <message>
        <source>Pay at the till instead</source>
        <translation>الدفع عند الصندوق بدلًا من ذلك</translation>
    </message>
</context>
<context>
    <name>PaymentNotice</name>
    <message>
        <source>One moment, we are preparing the link</source>
        <translation>لحظة من فضلكم، نجهّز الرابط</translation>
    </message>
    <message>
        <source>Waiting for your payment</source>
        <translation>في انتظار دفعكم</translation>
    </message>
    <message>
        <source>Paid. Thank you.</source>
        <translation>تم الدفع. شكرًا لكم.</translation>
    </message>
    <message>
        <source>The payment was declined</source>
        <translation>رُفضت عملية الدفع</translation>
    </message>
    <message>
        <source>You cancelled the payment</source>
        <translation>ألغيتم عملية الدفع</translation>
    </message>
    <message>
        <source>The link has expired</source>
        <translation>انتهت صلاحية الرابط</translation>
    </message>
    <message>
        <source>No connection at the moment</source>
        <translation>لا يوجد اتصال حاليًا</translation>
    </message>
    <message>
        <source>This order cannot be paid by phone</source>
        <translation>لا يمكن دفع هذا الطلب بالهاتف</translation>
    </message>
    <message>
        <source>This screen will tell you as soon as it is done.</source>
        <translation>تخبركم هذه الشاشة فور إتمام العملية.</translation>
    </message>
    <message>
        <source>The store has been told. There is nothing left to pay.</source>
        <translation>المتجر على علم بذلك. لم يتبقَّ شيء للدفع.</translation>
    </message>
    <message>
        <source>Nothing has been paid. Try again, or pay at the till with the code of your order.</source>
        <translation>لم يُدفع أي مبلغ. حاولوا مرة أخرى أو ادفعوا عند الصندوق برمز طلبكم.</translation>
    </message>
    <message>
        <source>This screen cannot tell whether it is paid; your phone can. You can always pay at the till.</source>
        <translation>لا تعرف هذه الشاشة إن تم الدفع، لكن هاتفكم يعرف. يمكنكم دائمًا الدفع عند الصندوق.</translation>
    </message>
    <message>
        <source>Paying by phone needs a connection. You can pay at the till with the code of your order.</source>
        <translation>يتطلب الدفع بالهاتف اتصالًا. يمكنكم الدفع عند الصندوق برمز طلبكم.</translation>
    </message>
    <message>
        <source>You can pay at the till with the code of your order.</source>
        <translation>يمكنكم الدفع عند الصندوق برمز طلبكم.</translation>
    </message>
</context>
<context>
    <name>PaymentTerminal</name>
    <message>
        <source>Pay here by card</source>
        <translation>الدفع هنا بالبطاقة</translation>
    </message>
    <message>
        <source>On the card reader beside this screen. No card number is typed on this screen.</source>
        <translation>على جهاز الدفع بجانب هذه الشاشة. لا يُكتب أي رقم بطاقة على هذه الشاشة.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>To cancel, press the red key on the card reader.</source>
        <translation>للتراجع، اضغطوا على الزر الأحمر في جهاز الدفع.</translation>
    </message>
    <message>
        <source>You need not wait: the store keeps checking if you leave.</source>
        <translation>لا داعي للانتظار: يواصل المتجر الاستعلام بعد مغادرتكم.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Cancel the payment</source>
        <translation>التراجع عن الدفع</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلكم</translation>
    </message>
    <message>
        <source>Finish and clear the screen</source>
        <translation>إنهاء ومحو الشاشة</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>الدفع بطريقة أخرى</translation>
    </message>
    <message>
        <source>Back to my order</source>
        <translation>العودة إلى طلبي</translation>
    </message>
</context>
<context>
    <name>PaymentTerminalAmount</name>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>المبلغ المستحق</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
</context>
<context>
    <name>PaymentTerminalNotice</name>
    <message>
        <source>One moment, we are preparing the card reader</source>
        <translation>لحظة من فضلكم، نجهّز جهاز الدفع</translation>
    </message>
    <message>
        <source>The card reader is ready for you</source>
        <translation>جهاز الدفع في انتظاركم</translation>
    </message>
    <message>
        <source>One moment, the card reader is answering</source>
        <translation>لحظة من فضلكم، جهاز الدفع يجيب</translation>
    </message>
    <message>
        <source>Paid. Thank you.</source>
        <translation>تم الدفع. شكرًا لكم.</translation>
    </message>
    <message>
        <source>The payment was declined</source>
        <translation>رُفضت عملية الدفع</translation>
    </message>
    <message>
        <source>You cancelled the payment</source>
        <translation>ألغيتم عملية الدفع</translation>
    </message>
    <message>
        <source>The card reader is not responding</source>
        <translation>جهاز الدفع لا يستجيب</translation>
    </message>
    <message>
        <source>The card reader is busy</source>
        <translation>جهاز الدفع مشغول</translation>
    </message>
    <message>
        <source>We are checking with the card reader</source>
        <translation>نستعلم من جهاز الدفع</translation>
    </message>
    <message>
        <source>A member of staff will look at your payment with you</source>
        <translation>يتحقق أحد مستشارينا من دفعتكم معكم</translation>
    </message>
    <message>
        <source>Tap or insert your card there. This screen will tell you as soon as it is done.</source>
        <translation>قرّبوا بطاقتكم من الجهاز أو أدخلوها فيه. تُعلمكم هذه الشاشة فور الانتهاء.</translation>
    </message>
    <message>
        <source>The store has been told. There is nothing left to pay.</source>
        <translation>المتجر على علم بذلك. لم يتبقَّ شيء للدفع.</translation>
    </message>
    <message>
        <source>Nothing has been paid. Try another card, or pay with your phone or at the till.</source>
        <translation>لم يُدفع أي مبلغ. حاولوا ببطاقة أخرى، أو ادفعوا بهاتفكم أو عند الصندوق.</translation>
    </message>
    <message>
        <source>Nothing has been paid. Try again, or pay with your phone or at the till.</source>
        <translation>لم يُدفع أي مبلغ. حاولوا مرة أخرى، أو ادفعوا بهاتفكم أو عند الصندوق.</translation>
    </message>
    <message>
        <source>Nothing has been paid. You can pay with your phone, or at the till with the code of your order.</source>
        <translation>لم يُدفع أي مبلغ. يمكنكم الدفع بهاتفكم، أو عند الصندوق برمز طلبكم.</translation>
    </message>
    <message>
        <source>Its answer was lost, so we do not know yet whether you have paid. Please do not pay a second time: we will check again by ourselves.</source>
        <translation>ضاع جوابه، لذلك لا نعرف بعد هل تم الدفع. يُرجى عدم الدفع مرة ثانية: نحن نعيد الاستعلام تلقائيًا.</translation>
    </message>
    <message>
        <source>We cannot tell from here whether it matches your order. Please do not pay a second time, and show this screen to a member of staff.</source>
        <translation>لا يمكننا أن نعرف من هنا هل توافق دفعتكم طلبكم. يُرجى عدم الدفع مرة ثانية وعرض هذه الشاشة على أحد مستشارينا.</translation>
    </message>
</context>
<context>
    <name>PaymentTerminalTrial</name>
    <message>
        <source>Test card reader: no money is moved. Choose what it should do.</source>
        <translation>جهاز تجريبي: لا يُخصم أي مبلغ. اختاروا ما ينبغي أن يفعله.</translation>
    </message>
    <message>
        <source>Pay</source>
        <comment>the test terminal</comment>
        <translation>دفع</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>the test terminal</comment>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>the test terminal</comment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Pay, and lose the answer</source>
        <comment>the test terminal</comment>
        <translation>دفع مع ضياع الجواب</translation>
    </message>
</context>
<context>
    <name>PhoneTile</name>
    <message>
        <source>Renew the code</source>
        <translation>تجديد الرمز</translation>
    </message>
    <message>
        <source>Continue on my phone</source>
        <translation>المتابعة على هاتفي</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN, %1 of %2 digits typed</source>
        <translation>الرمز السري، أُدخل %1 من أصل %2</translation>
    </message>
</context>
<context>
    <name>PointsMeter</name>
    <message>
        <source>points</source>
        <translation>نقطة</translation>
    </message>
</context>
<context>
    <name>PriceBlock</name>
    <message>
        <source>Lowest price of the last 30 days:</source>
        <translation>أدنى سعر خلال آخر 30 يومًا:</translation>
    </message>
    <message>
        <source>Price to be confirmed</source>
        <translation>السعر بحاجة إلى تأكيد</translation>
    </message>
</context>
<context>
    <name>PrivacyNote</name>
    <message>
        <source>Only used for this order. Erased from this screen as soon as you leave.</source>
        <translation>لهذا الطلب فقط. يُمحى من هذه الشاشة فور مغادرتكم.</translation>
    </message>
</context>
<context>
    <name>Product</name>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Added to your basket</source>
        <translation>أُضيف إلى سلة التسوق</translation>
    </message>
    <message>
        <source>This item cannot be ordered at the moment. Please ask a member of staff.</source>
        <translation>لا يمكن طلب هذا المنتج حاليًا. يُرجى سؤال أحد مستشارينا.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) added to your basket</source>
        <translation>
            <numerusform>لم يُضف أي منتج إلى سلة التسوق</numerusform>
            <numerusform>أُضيف منتج واحد إلى سلة التسوق</numerusform>
            <numerusform>أُضيف منتجان إلى سلة التسوق</numerusform>
            <numerusform>أُضيفت %n منتجات إلى سلة التسوق</numerusform>
            <numerusform>أُضيف %n منتجًا إلى سلة التسوق</numerusform>
            <numerusform>أُضيف %n منتج إلى سلة التسوق</numerusform>
        </translation>
    </message>
    <message>
        <source>One of these items cannot be ordered at the moment.</source>
        <translation>لا يمكن طلب أحد هذه المنتجات حاليًا.</translation>
    </message>
    <message>
        <source>%1 does not come in “%2”. Here it is in “%3”.</source>
        <translation>لا يتوفر %1 مع «%2». إليكم المنتج مع «%3».</translation>
    </message>
    <message>
        <source>See the basket</source>
        <translation>عرض سلة التسوق</translation>
    </message>
</context>
<context>
    <name>ProductActions</name>
    <message>
        <source>Rest of the page</source>
        <translation>بقية الصفحة</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>على هاتفي</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>طلب المنتج</translation>
    </message>
    <message>
        <source>The price must be confirmed first</source>
        <translation>يجب تأكيد السعر أولًا</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>إضافة قطعة أخرى</translation>
    </message>
    <message>
        <source>Add to basket</source>
        <translation>إضافة إلى السلة</translation>
    </message>
    <message>
        <source>Pick up in another store</source>
        <translation>الاستلام من متجر آخر</translation>
    </message>
</context>
<context>
    <name>ProductBundle</name>
    <message>
        <source>Often bought together</source>
        <translation>كثيرًا ما تُشترى معًا</translation>
    </message>
    <message numerus="yes">
        <source>Add the %n product(s) · %1</source>
        <comment>total price</comment>
        <translation>
            <numerusform>إضافة المنتجات · %1</numerusform>
            <numerusform>إضافة منتج واحد · %1</numerusform>
            <numerusform>إضافة منتجين · %1</numerusform>
            <numerusform>إضافة %n منتجات · %1</numerusform>
            <numerusform>إضافة %n منتجًا · %1</numerusform>
            <numerusform>إضافة %n منتج · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to basket</source>
        <translation>إضافة إلى السلة</translation>
    </message>
    <message>
        <source>The price must be confirmed first</source>
        <translation>يجب تأكيد السعر أولًا</translation>
    </message>
    <message>
        <source>Choose at least one product</source>
        <translation>اختاروا منتجًا واحدًا على الأقل</translation>
    </message>
</context>
<context>
    <name>ProductBundleLine</name>
    <message>
        <source>%1, this product, %2</source>
        <comment>name, price</comment>
        <translation>%1، هذا المنتج، %2</translation>
    </message>
    <message>
        <source>See</source>
        <comment>look at a product</comment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>See %1</source>
        <translation>عرض %1</translation>
    </message>
</context>
<context>
    <name>ProductCard</name>
    <message>
        <source>instead of %1</source>
        <translation>بدلًا من %1</translation>
    </message>
</context>
<context>
    <name>ProductFloor</name>
    <message>
        <source>In this store</source>
        <translation>في هذا المتجر</translation>
    </message>
    <message>
        <source>Show me the way</source>
        <translation>أرشدوني إلى المكان</translation>
    </message>
</context>
<context>
    <name>ProductFloorPlan</name>
    <message>
        <source>Plan of this store. The product is in %1, bay %2.</source>
        <translation>مخطط هذا المتجر. المنتج في %1، الرف %2.</translation>
    </message>
</context>
<context>
    <name>ProductHead</name>
    <message>
        <source>Ref. %1</source>
        <translation>مرجع&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>لا آراء</numerusform>
            <numerusform>رأي واحد</numerusform>
            <numerusform>رأيان</numerusform>
            <numerusform>%n آراء</numerusform>
            <numerusform>%n رأيًا</numerusform>
            <numerusform>%n رأي</numerusform>
        </translation>
    </message>
    <message>
        <source>Durability</source>
        <comment>index of a product</comment>
        <translation>المتانة</translation>
    </message>
    <message>
        <source>Repairability</source>
        <comment>index of a product</comment>
        <translation>قابلية الإصلاح</translation>
    </message>
</context>
<context>
    <name>ProductMissing</name>
    <message>
        <source>This item is not in our range</source>
        <translation>هذا المنتج ليس ضمن تشكيلتنا</translation>
    </message>
    <message>
        <source>It may have been replaced. Look for it by name, or ask a member of staff.</source>
        <translation>ربما استُبدل بغيره. ابحثوا عنه بالاسم أو اسألوا أحد مستشارينا.</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>البحث بالاسم</translation>
    </message>
    <message>
        <source>Scan an item</source>
        <translation>مسح رمز منتج</translation>
    </message>
</context>
<context>
    <name>ProductMore</name>
    <message>
        <source>Language of the product texts: %1</source>
        <translation>لغة نصوص المنتج: %1</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Characteristics</source>
        <translation>المواصفات</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>الشركة المصنّعة</translation>
    </message>
    <message>
        <source>You may also like</source>
        <translation>قد يعجبكم أيضًا</translation>
    </message>
</context>
<context>
    <name>ProductOptions</name>
    <message>
        <source>sold out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>not in this combination</source>
        <translation>غير متاح بهذا التركيب</translation>
    </message>
</context>
<context>
    <name>ProductPeek</name>
    <message>
        <source>instead of %1</source>
        <translation>بدلًا من %1</translation>
    </message>
</context>
<context>
    <name>ProductPhone</name>
    <message>
        <source>Continue on my phone</source>
        <translation>المتابعة على هاتفي</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. The page opens there; nothing is kept here.</source>
        <translation>وجّهوا كاميرا هاتفكم نحو الرمز. تُفتح الصفحة على الهاتف ولا يُحفظ شيء هنا.</translation>
    </message>
    <message>
        <source>QR code of this product</source>
        <translation>رمز QR لهذا المنتج</translation>
    </message>
</context>
<context>
    <name>ProductPrice</name>
    <message>
        <source>Offer until %1</source>
        <comment>30 November</comment>
        <translation>العرض حتى %1</translation>
    </message>
    <message>
        <source>including %1 eco-contribution</source>
        <comment>an amount</comment>
        <translation>شامل مساهمة بيئية %1</translation>
    </message>
    <message>
        <source>Price to be confirmed. Please ask a member of staff.</source>
        <translation>السعر بحاجة إلى تأكيد. يُرجى سؤال أحد مستشارينا.</translation>
    </message>
</context>
<context>
    <name>ProductPriceLine</name>
    <message>
        <source>Lowest price of the last 30 days:</source>
        <translation>أدنى سعر خلال آخر 30 يومًا:</translation>
    </message>
</context>
<context>
    <name>ProductReviews</name>
    <message numerus="yes">
        <source>Read %n review(s)</source>
        <translation>
            <numerusform>قراءة الآراء</numerusform>
            <numerusform>قراءة الرأي</numerusform>
            <numerusform>قراءة الرأيين</numerusform>
            <numerusform>قراءة %n آراء</numerusform>
            <numerusform>قراءة %n رأيًا</numerusform>
            <numerusform>قراءة %n رأي</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has reviewed this product yet.</source>
        <translation>لم يُبدِ أحد رأيه في هذا المنتج بعد.</translation>
    </message>
</context>
<context>
    <name>ProductStage</name>
    <message>
        <source>Enlarge</source>
        <translation>تكبير</translation>
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
        <translation>%1، صورة %2 من %3</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>الصورة التالية</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
</context>
<context>
    <name>QuantityStepper</name>
    <message>
        <source>Quantity of %1</source>
        <translation>الكمية: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة: %1</translation>
    </message>
    <message>
        <source>One less of %1</source>
        <translation>إنقاص قطعة: %1</translation>
    </message>
    <message>
        <source>This is the least</source>
        <translation>هذا هو الحد الأدنى</translation>
    </message>
    <message>
        <source>One more of %1</source>
        <translation>إضافة قطعة: %1</translation>
    </message>
    <message>
        <source>No more available</source>
        <translation>لا تتوفر كمية إضافية</translation>
    </message>
</context>
<context>
    <name>QuestionFrame</name>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>RatingLine</name>
    <message>
        <source>No review yet</source>
        <translation>لا آراء بعد</translation>
    </message>
    <message>
        <source>%1 out of 5, %2</source>
        <translation>%1 من 5، %2</translation>
    </message>
    <message>
        <source>Be the first to review it</source>
        <translation>كونوا أول من يبدي رأيه</translation>
    </message>
</context>
<context>
    <name>RatingSummary</name>
    <message>
        <source>out of 5</source>
        <translation>من 5</translation>
    </message>
</context>
<context>
    <name>ReceiptCode</name>
    <message>
        <source>Your order on your phone</source>
        <translation>طلبكم على هاتفكم</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. The page always shows how your order is getting on.</source>
        <translation>وجّهوا كاميرا هاتفكم نحو الرمز. تعرض الصفحة دائمًا حالة طلبكم.</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. The page shows your order once this device is connected again.</source>
        <translation>وجّهوا كاميرا هاتفكم نحو الرمز. تعرض الصفحة طلبكم عند عودة اتصال هذا الجهاز.</translation>
    </message>
    <message>
        <source>QR code of the page of order %1</source>
        <translation>رمز QR لصفحة الطلب %1</translation>
    </message>
    <message>
        <source>Anyone who has this code can see the order. It names nobody.</source>
        <translation>من يملك هذا الرمز يمكنه رؤية الطلب. لا يظهر فيه أي اسم.</translation>
    </message>
</context>
<context>
    <name>ReceiptSheet</name>
    <message>
        <source>Your receipt is on its way</source>
        <translation>إيصالكم في الطريق</translation>
    </message>
    <message>
        <source>Receipt by e-mail</source>
        <translation>الإيصال بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>It arrives within a few minutes.</source>
        <translation>يصل خلال دقائق.</translation>
    </message>
    <message>
        <source>It will be sent as soon as the connection is back.</source>
        <translation>يُرسل فور عودة الاتصال.</translation>
    </message>
    <message>
        <source>The address is only used for this receipt and is erased from this screen.</source>
        <translation>يُستخدم العنوان لهذا الإيصال فقط ويُمحى من هذه الشاشة.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Send my receipt</source>
        <translation>إرسال إيصالي</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>Order %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التوصيل</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>الخصومات</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>We need a word with you about this order. Nothing is charged.</source>
        <translation>نحتاج إلى التحدث معكم بشأن هذا الطلب. لا يُخصم أي مبلغ.</translation>
    </message>
    <message>
        <source>Your order is confirmed and paid.</source>
        <translation>طلبكم مؤكَّد ومدفوع.</translation>
    </message>
    <message>
        <source>Your order is confirmed.</source>
        <translation>تم تأكيد طلبكم.</translation>
    </message>
    <message>
        <source>Your order is accepted; we will confirm it by message.</source>
        <translation>تم قبول طلبكم؛ سنؤكده برسالة.</translation>
    </message>
    <message>
        <source>Keep this receipt: it stays with your order, from pick-up to a return. It is not proof of payment.</source>
        <translation>احتفظوا بهذا الإيصال: يرافق طلبكم من الاستلام إلى الإرجاع. وهو ليس إثباتًا للدفع.</translation>
    </message>
    <message>
        <source>There is no paper left. Please tell a member of staff; e-mail and phone still work.</source>
        <translation>نفد الورق. يُرجى إبلاغ أحد مستشارينا؛ البريد والهاتف متاحان مع ذلك.</translation>
    </message>
    <message>
        <source>The printer is open. Please tell a member of staff; e-mail and phone still work.</source>
        <translation>الطابعة مفتوحة. يُرجى إبلاغ أحد مستشارينا؛ البريد والهاتف متاحان مع ذلك.</translation>
    </message>
    <message>
        <source>The printer is not responding. Please tell a member of staff; e-mail and phone still work.</source>
        <translation>الطابعة لا تستجيب. يُرجى إبلاغ أحد مستشارينا؛ البريد والهاتف متاحان مع ذلك.</translation>
    </message>
</context>
<context>
    <name>RepairabilityBadge</name>
    <message>
        <source>Repairability</source>
        <translation>قابلية الإصلاح</translation>
    </message>
    <message>
        <source>%1: %2 out of %3</source>
        <translation>%1: %2 من %3</translation>
    </message>
</context>
<context>
    <name>ResultPeek</name>
    <message>
        <source>Show the product</source>
        <translation>عرض المنتج</translation>
    </message>
</context>
<context>
    <name>Return</name>
    <message>
        <source>What would you like to return?</source>
        <translation>ما الذي تودون إرجاعه؟</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>An item no longer in the range</source>
        <translation>منتج لم يعد ضمن تشكيلتنا</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>What would you like instead?</source>
        <translation>ماذا تودون بدلًا منه؟</translation>
    </message>
    <message>
        <source>You get a number and a code for the service desk of any of our stores. Keep the item as it is, in its packaging if you can.</source>
        <translation>تحصلون على رقم ورمز لمكتب الاستقبال في أي من متاجرنا. اتركوا المنتج كما هو، في عبوته إن أمكن.</translation>
    </message>
    <message numerus="yes">
        <source>Return %n item(s)</source>
        <translation>
            <numerusform>لا قطع للإرجاع</numerusform>
            <numerusform>طلب إرجاع قطعة واحدة</numerusform>
            <numerusform>طلب إرجاع قطعتين</numerusform>
            <numerusform>طلب إرجاع %n قطع</numerusform>
            <numerusform>طلب إرجاع %n قطعة</numerusform>
            <numerusform>طلب إرجاع %n قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>First choose what to return</source>
        <translation>يُرجى أولًا اختيار ما تودون إرجاعه</translation>
    </message>
    <message>
        <source>Please say why</source>
        <translation>يُرجى ذكر السبب</translation>
    </message>
</context>
<context>
    <name>ReturnDone</name>
    <message>
        <source>Return %1</source>
        <translation>الإرجاع %1</translation>
    </message>
    <message>
        <source>Return number</source>
        <translation>رقم الإرجاع</translation>
    </message>
    <message>
        <source>QR code of return %1</source>
        <translation>رمز QR للإرجاع %1</translation>
    </message>
    <message>
        <source>Take a picture of it: the desk will scan it.</source>
        <translation>التقطوا صورة: يمسحها مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>قيد المعالجة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Return requested</source>
        <translation>تم طلب الإرجاع</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), from order %1</source>
        <translation>
            <numerusform>لا قطع، من الطلب %1</numerusform>
            <numerusform>قطعة واحدة، من الطلب %1</numerusform>
            <numerusform>قطعتان، من الطلب %1</numerusform>
            <numerusform>%n قطع، من الطلب %1</numerusform>
            <numerusform>%n قطعة، من الطلب %1</numerusform>
            <numerusform>%n قطعة، من الطلب %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring it to any of our stores</source>
        <translation>أحضروه إلى أي من متاجرنا</translation>
    </message>
    <message>
        <source>Welcome desk, with this code. In its packaging if you can.</source>
        <translation>في مكتب الاستقبال بهذا الرمز، في عبوته إن أمكن.</translation>
    </message>
    <message>
        <source>As soon as the desk has checked it, within 14 days at most.</source>
        <translation>بعد فحصه في مكتب الاستقبال، خلال 14 يومًا على الأكثر.</translation>
    </message>
    <message>
        <source>Tell us what you think</source>
        <translation>شاركونا رأيكم</translation>
    </message>
    <message>
        <source>Finish and clear the screen</source>
        <translation>إنهاء ومحو الشاشة</translation>
    </message>
</context>
<context>
    <name>ReturnLine</name>
    <message>
        <source>To return</source>
        <translation>للإرجاع</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
</context>
<context>
    <name>ReturnWords</name>
    <message>
        <source>I changed my mind</source>
        <translation>غيّرت رأيي</translation>
    </message>
    <message>
        <source>It does not fit</source>
        <translation>غير مناسب</translation>
    </message>
    <message>
        <source>It arrived damaged</source>
        <translation>وصل تالفًا</translation>
    </message>
    <message>
        <source>It does not work</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>It is not what I ordered</source>
        <translation>ليس ما طلبته</translation>
    </message>
    <message>
        <source>My money back</source>
        <translation>استرداد المبلغ</translation>
    </message>
    <message>
        <source>An exchange</source>
        <translation>استبدال المنتج</translation>
    </message>
    <message>
        <source>A credit note</source>
        <translation>رصيد للشراء</translation>
    </message>
    <message>
        <source>Your return is registered</source>
        <translation>تم تسجيل إرجاعكم</translation>
    </message>
    <message>
        <source>This return needs a member of staff</source>
        <translation>يتطلب هذا الإرجاع أحد مستشارينا</translation>
    </message>
    <message>
        <source>Your return is saved here</source>
        <translation>حُفظ إرجاعكم هنا</translation>
    </message>
    <message>
        <source>Show this code at the service desk of any of our stores, with the item.</source>
        <translation>اعرضوا هذا الرمز مع المنتج في مكتب الاستقبال في أي من متاجرنا.</translation>
    </message>
    <message>
        <source>We are checking it. It takes a few seconds.</source>
        <translation>نتحقق منه. يستغرق ذلك بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>There is no connection: your return will be checked as soon as it is back. You can still come to the desk.</source>
        <translation>لا يوجد اتصال: سيُتحقق من إرجاعكم عند عودة الاتصال. يمكنكم مع ذلك التوجه إلى مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>The return period is over. If the item is faulty, the legal guarantee still applies: ask at the desk.</source>
        <translation>انتهت مهلة الإرجاع. عند وجود عيب يبقى الضمان القانوني ساريًا: اسألوا في مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>A return of these items has already been requested.</source>
        <translation>سبق طلب إرجاع هذه القطع.</translation>
    </message>
    <message>
        <source>This order was never handed over, so there is nothing to return.</source>
        <translation>لم يُسلَّم هذا الطلب قط، فلا يوجد ما يُرجع.</translation>
    </message>
    <message>
        <source>The number and contact do not match. Bring the item and your receipt to the desk.</source>
        <translation>الرقم ووسيلة التواصل غير متطابقين. أحضروا المنتج وإيصالكم إلى مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>Bring the item and your receipt to the desk: a member of staff will find a solution with you.</source>
        <translation>أحضروا المنتج وإيصالكم إلى مكتب الاستقبال: يجد مستشارنا الحل معكم.</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>%1 out of 5</source>
        <translation>%1 من 5</translation>
    </message>
    <message>
        <source>Translated from %1</source>
        <translation>مترجم، اللغة الأصلية: %1</translation>
    </message>
</context>
<context>
    <name>ReviewFrame</name>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>ReviewItem</name>
    <message>
        <source>bought online</source>
        <translation>تم الشراء عبر الإنترنت</translation>
    </message>
    <message>
        <source>bought in %1</source>
        <comment>name of a store</comment>
        <translation>تم الشراء من %1</translation>
    </message>
    <message>
        <source>used in %1</source>
        <comment>September 2026</comment>
        <translation>استُخدم في %1</translation>
    </message>
    <message>
        <source>written in %1</source>
        <comment>a language</comment>
        <translation>كُتب باللغة: %1</translation>
    </message>
    <message>
        <source>Published on %1</source>
        <comment>a day</comment>
        <translation>نُشر في %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who replied, day</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>ReviewLines</name>
    <message>
        <source>Take it now, pay at the till: not part of this order.</source>
        <translation>يؤخذ الآن ويُدفع عند الصندوق: ليس جزءًا من هذا الطلب.</translation>
    </message>
    <message>
        <source>Change the items</source>
        <translation>تعديل المنتجات</translation>
    </message>
</context>
<context>
    <name>ReviewOrder</name>
    <message>
        <source>Which purchase is it?</source>
        <translation>ما هي عملية الشراء؟</translation>
    </message>
    <message>
        <source>Only buyers write reviews here. Hold the code of your order in front of the camera, or enter its number.</source>
        <translation>يكتب الآراء هنا المشترون فقط. ضعوا رمز طلبكم أمام الكاميرا أو اكتبوا رقمه.</translation>
    </message>
    <message>
        <source>Only used to find your purchase. Never published, erased from this screen as soon as you leave.</source>
        <translation>يُستخدم فقط للعثور على عملية الشراء. لا يُنشر أبدًا ويُمحى من هذه الشاشة عند مغادرتكم.</translation>
    </message>
    <message>
        <source>Number of the order or receipt</source>
        <translation>رقم الطلب أو الإيصال</translation>
    </message>
    <message>
        <source>E-mail address or phone number of the order</source>
        <translation>البريد الإلكتروني أو رقم الهاتف الخاص بالطلب</translation>
    </message>
</context>
<context>
    <name>ReviewPart</name>
    <message>
        <source>Change</source>
        <comment>one answer of the order</comment>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>تعديل: %1</translation>
    </message>
</context>
<context>
    <name>ReviewSent</name>
    <message>
        <source>Back to the product</source>
        <translation>العودة إلى المنتج</translation>
    </message>
</context>
<context>
    <name>ReviewSign</name>
    <message>
        <source>Under which name?</source>
        <translation>بأي اسم؟</translation>
    </message>
    <message>
        <source>We publish your first name and the initial of your surname, nothing else.</source>
        <translation>ننشر اسمكم الأول والحرف الأول من اسم العائلة فقط.</translation>
    </message>
    <message>
        <source>Please enter your first name</source>
        <translation>يُرجى كتابة اسمكم الأول</translation>
    </message>
    <message>
        <source>Please agree to the publication</source>
        <translation>يُرجى الموافقة على النشر</translation>
    </message>
    <message>
        <source>Send my review</source>
        <translation>إرسال رأيي</translation>
    </message>
    <message>
        <source>First name and surname</source>
        <translation>الاسم الأول واسم العائلة</translation>
    </message>
    <message>
        <source>Published as “%1”</source>
        <translation>يُنشر باسم «%1»</translation>
    </message>
    <message>
        <source>I agree to my review being published</source>
        <translation>أوافق على نشر رأيي</translation>
    </message>
    <message>
        <source>On the product’s page, with stars, words, this name and both dates. You can have it withdrawn at any time.</source>
        <translation>في صفحة المنتج مع النجوم والنص وهذا الاسم والتاريخين. يمكنكم طلب سحبه في أي وقت.</translation>
    </message>
    <message>
        <source>This device could not save your review. What you typed is still here. Please try again, or ask a member of staff.</source>
        <translation>تعذر على هذا الجهاز حفظ رأيكم. ما كتبتموه لا يزال هنا. يُرجى المحاولة مرة أخرى أو سؤال أحد مستشارينا.</translation>
    </message>
</context>
<context>
    <name>ReviewStars</name>
    <message>
        <source>How satisfied are you?</source>
        <translation>ما مدى رضاكم؟</translation>
    </message>
    <message>
        <source>Please give one to five stars</source>
        <translation>يُرجى منح نجمة إلى خمس نجوم</translation>
    </message>
    <message>
        <source>Please choose a month</source>
        <translation>يُرجى اختيار شهر</translation>
    </message>
    <message>
        <source>We cannot look for your purchase at the moment. We will do so before your review is published.</source>
        <translation>لا يمكننا البحث عن عملية الشراء حاليًا. سنفعل ذلك قبل نشر رأيكم.</translation>
    </message>
    <message>
        <source>When did you use it?</source>
        <translation>متى استخدمتموه؟</translation>
    </message>
</context>
<context>
    <name>ReviewTeaser</name>
    <message>
        <source>out of 5</source>
        <translation>من 5</translation>
    </message>
    <message>
        <source>Customer reviews</source>
        <translation>آراء العملاء</translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message>
        <source>What would you tell other buyers?</source>
        <translation>ماذا تقولون للمشترين الآخرين؟</translation>
    </message>
    <message>
        <source>What did you use it for, what is good, what is missing? You may also leave it empty.</source>
        <translation>فيمَ استخدمتموه، وما الجيد فيه، وما الذي ينقصه؟ يمكنكم تركه فارغًا.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Continue without words</source>
        <translation>المتابعة دون نص</translation>
    </message>
    <message>
        <source>Title, in a few words</source>
        <translation>العنوان، في كلمات قليلة</translation>
    </message>
    <message>
        <source>Your review</source>
        <translation>رأيكم</translation>
    </message>
    <message>
        <source>No names or phone numbers: reviews with private data are not published.</source>
        <translation>لا أسماء ولا أرقام هواتف: لا تُنشر الآراء التي تتضمن بيانات خاصة.</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>Very disappointed</source>
        <translation>خيبة أمل كبيرة</translation>
    </message>
    <message>
        <source>Disappointed</source>
        <translation>خيبة أمل</translation>
    </message>
    <message>
        <source>It’s all right</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>راضٍ</translation>
    </message>
    <message>
        <source>Very satisfied</source>
        <translation>راضٍ جدًا</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>الشراء</translation>
    </message>
    <message>
        <source>Stars</source>
        <comment>step of a review</comment>
        <translation>النجوم</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>نصكم</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Please enter the number on your receipt or order.</source>
        <translation>يُرجى كتابة الرقم الموجود على الإيصال أو الطلب.</translation>
    </message>
    <message>
        <source>Please enter the e-mail address or phone number of your order.</source>
        <translation>يُرجى كتابة البريد الإلكتروني أو رقم الهاتف الخاص بطلبكم.</translation>
    </message>
    <message>
        <source>We cannot find a purchase with this number and this address or phone number.</source>
        <translation>لم نجد عملية شراء بهذا الرقم وهذا البريد أو رقم الهاتف.</translation>
    </message>
    <message>
        <source>This purchase does not include this product.</source>
        <translation>لا تتضمن عملية الشراء هذه هذا المنتج.</translation>
    </message>
    <message>
        <source>You have already reviewed this purchase. Thank you.</source>
        <translation>سبق أن قيّمتم عملية الشراء هذه. شكرًا لكم.</translation>
    </message>
    <message>
        <source>Too many tries. Please wait a quarter of an hour, or ask a member of staff.</source>
        <translation>محاولات كثيرة. يُرجى الانتظار ربع ساعة أو سؤال أحد مستشارينا.</translation>
    </message>
    <message>
        <source>Please check what you typed.</source>
        <translation>يُرجى التحقق مما كتبتموه.</translation>
    </message>
    <message>
        <source>Your review cannot be published</source>
        <translation>لا يمكن نشر رأيكم</translation>
    </message>
    <message>
        <source>Thank you for your review</source>
        <translation>شكرًا على رأيكم</translation>
    </message>
    <message>
        <source>We have found your purchase. Our team will read your review, then it will be published.</source>
        <translation>وجدنا عملية الشراء. يقرأ أحد موظفينا رأيكم ثم يُنشر.</translation>
    </message>
    <message>
        <source>It is kept safe on this device and will be sent as soon as possible. We will check your purchase and read your review, then it will be published.</source>
        <translation>حُفظ رأيكم بأمان على هذا الجهاز وسيُرسل في أقرب وقت. نتحقق من عملية الشراء ونقرأ رأيكم ثم يُنشر.</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>Customer reviews</source>
        <translation>آراء العملاء</translation>
    </message>
</context>
<context>
    <name>ReviewsActions</name>
    <message>
        <source>Write a review</source>
        <translation>كتابة رأي</translation>
    </message>
    <message>
        <source>Back to the product</source>
        <translation>العودة إلى المنتج</translation>
    </message>
    <message>
        <source>Order · %1</source>
        <comment>price</comment>
        <translation>طلب المنتج · %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>طلب المنتج</translation>
    </message>
    <message>
        <source>The price must be confirmed first</source>
        <translation>يجب تأكيد السعر أولًا</translation>
    </message>
</context>
<context>
    <name>ReviewsFilters</name>
    <message>
        <source>All</source>
        <comment>reviews</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>5 stars</source>
        <translation>5 نجوم</translation>
    </message>
    <message>
        <source>4 stars</source>
        <translation>4 نجوم</translation>
    </message>
    <message>
        <source>1 to 3 stars</source>
        <translation>1 إلى 3 نجوم</translation>
    </message>
</context>
<context>
    <name>ReviewsHead</name>
    <message>
        <source>Customer reviews</source>
        <translation>آراء العملاء</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s), %1 of them verified</source>
        <comment>share, such as 96 %</comment>
        <translation>
            <numerusform>لا آراء، الموثّق منها %1</numerusform>
            <numerusform>رأي واحد، الموثّق %1</numerusform>
            <numerusform>رأيان، الموثّق منهما %1</numerusform>
            <numerusform>%n آراء، الموثّق منها %1</numerusform>
            <numerusform>%n رأيًا، الموثّق منها %1</numerusform>
            <numerusform>%n رأي، الموثّق منها %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviews by buyers, collected by %1 without anything in return, checked before they are published.</source>
        <translation>آراء مشترين جمعتها %1 دون مقابل، وتُراجع قبل نشرها.</translation>
    </message>
    <message>
        <source>How?</source>
        <comment>are reviews checked</comment>
        <translation>كيف؟</translation>
    </message>
    <message>
        <source>How are reviews checked?</source>
        <translation>كيف تُراجع الآراء؟</translation>
    </message>
</context>
<context>
    <name>ReviewsHow</name>
    <message>
        <source>How are reviews checked?</source>
        <translation>كيف تُراجع الآراء؟</translation>
    </message>
    <message>
        <source>Verified purchase</source>
        <translation>شراء موثّق</translation>
    </message>
    <message>
        <source>In return</source>
        <translation>المقابل</translation>
    </message>
    <message>
        <source>Before publication</source>
        <translation>قبل النشر</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>We found the purchase in our orders or on the loyalty card.</source>
        <translation>وجدنا عملية الشراء في طلباتنا أو على بطاقة الولاء.</translation>
    </message>
    <message>
        <source>Nobody gets anything for a review.</source>
        <translation>لا يحصل أحد على مقابل لرأيه.</translation>
    </message>
    <message>
        <source>Each one is read; insults and private data are refused, bad ratings are not.</source>
        <translation>نقرأ كل رأي: نرفض الإساءات والبيانات الخاصة، لا التقييمات المنخفضة.</translation>
    </message>
    <message>
        <source>Each review says when it was published and when the product was used.</source>
        <translation>يبيّن كل رأي تاريخ نشره وتاريخ استخدام المنتج.</translation>
    </message>
    <message>
        <source>Your language first, then the most recent, unless you choose another order.</source>
        <translation>لغتكم أولًا، ثم الأحدث، ما لم تختاروا ترتيبًا آخر.</translation>
    </message>
    <message>
        <source>It counts the reviews of every language.</source>
        <translation>يشمل الآراء بجميع اللغات.</translation>
    </message>
</context>
<context>
    <name>ReviewsSort</name>
    <message>
        <source>Most recent first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Highest rated first</source>
        <translation>الأعلى تقييمًا أولًا</translation>
    </message>
    <message>
        <source>Lowest rated first</source>
        <translation>الأدنى تقييمًا أولًا</translation>
    </message>
    <message>
        <source>Order: %1. Touch for another.</source>
        <translation>الترتيب: %1. المسوا للتغيير.</translation>
    </message>
</context>
<context>
    <name>ReviewsTop</name>
    <message numerus="yes">
        <source>%n review(s) shown</source>
        <translation>
            <numerusform>لا آراء معروضة</numerusform>
            <numerusform>رأي واحد معروض</numerusform>
            <numerusform>رأيان معروضان</numerusform>
            <numerusform>%n آراء معروضة</numerusform>
            <numerusform>%n رأيًا معروضًا</numerusform>
            <numerusform>%n رأي معروض</numerusform>
        </translation>
    </message>
    <message>
        <source>No review yet</source>
        <translation>لا آراء بعد</translation>
    </message>
    <message>
        <source>No matching reviews</source>
        <translation>لا آراء مطابقة</translation>
    </message>
    <message>
        <source>Nobody has reviewed this product yet.</source>
        <translation>لم يُبدِ أحد رأيه في هذا المنتج بعد.</translation>
    </message>
    <message>
        <source>Nobody gave this number of stars.</source>
        <translation>لم يعطِ أحد هذا العدد من النجوم.</translation>
    </message>
    <message>
        <source>Show all reviews</source>
        <translation>عرض جميع الآراء</translation>
    </message>
</context>
<context>
    <name>RingBanner</name>
    <message>
        <source>A colleague was quicker, or nobody is needed any more.</source>
        <translation>سبقكم زميل، أو لم يعد أحد مطلوبًا.</translation>
    </message>
    <message>
        <source>Your answer did not get through. Please try again.</source>
        <translation>لم يصل ردكم. يُرجى المحاولة مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>RingCard</name>
    <message>
        <source>You are on the way</source>
        <translation>أنتم في الطريق</translation>
    </message>
    <message>
        <source>%1 is on the way</source>
        <comment>first name of an associate</comment>
        <translation>%1 في الطريق</translation>
    </message>
    <message>
        <source>A customer is calling</source>
        <translation>أحد العملاء ينادي</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>أنا قادم</translation>
    </message>
    <message>
        <source>I am there</source>
        <translation>وصلت</translation>
    </message>
</context>
<context>
    <name>RingWords</name>
    <message>
        <source>Is looking at %1</source>
        <comment>a product</comment>
        <translation>يتصفح %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n item(s) in the basket</source>
        <translation>
            <numerusform>%1 · السلة فارغة</numerusform>
            <numerusform>%1 · منتج واحد في السلة</numerusform>
            <numerusform>%1 · منتجان في السلة</numerusform>
            <numerusform>%1 · %n منتجات في السلة</numerusform>
            <numerusform>%1 · %n منتجًا في السلة</numerusform>
            <numerusform>%1 · %n منتج في السلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Is looking at the basket</source>
        <translation>يتصفح سلة التسوق</translation>
    </message>
    <message>
        <source>Is placing an order</source>
        <translation>يقدّم طلبًا</translation>
    </message>
    <message>
        <source>Has placed an order</source>
        <translation>قدّم طلبًا</translation>
    </message>
    <message>
        <source>Is asking about an order</source>
        <translation>يستفسر عن طلب</translation>
    </message>
    <message>
        <source>Wants to return something</source>
        <translation>يريد إرجاع منتج</translation>
    </message>
    <message>
        <source>Is scanning an item</source>
        <translation>يمسح منتجًا</translation>
    </message>
    <message>
        <source>Is looking for an item in another store</source>
        <translation>يبحث عن منتج في متجر آخر</translation>
    </message>
    <message>
        <source>Is looking around</source>
        <translation>يتصفح</translation>
    </message>
    <message>
        <source>speaks %1</source>
        <comment>a language</comment>
        <translation>يتحدث %1</translation>
    </message>
</context>
<context>
    <name>Sale</name>
    <message>
        <source>Sale</source>
        <translation>البيع</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>سلة التسوق</translation>
    </message>
    <message>
        <source>Nothing in the basket yet</source>
        <translation>سلة التسوق فارغة حتى الآن</translation>
    </message>
    <message>
        <source>Scan an item, or the code of the basket that the customer made at a kiosk.</source>
        <translation>امسحوا رمز منتج، أو رمز السلة التي أعدّها العميل على جهاز الخدمة الذاتية.</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>مسح الرمز</translation>
    </message>
    <message>
        <source>Search the range</source>
        <translation>البحث عن منتج</translation>
    </message>
    <message numerus="yes">
        <source>Total, %n item(s)</source>
        <translation>
            <numerusform>المجموع، دون منتجات</numerusform>
            <numerusform>المجموع، منتج واحد</numerusform>
            <numerusform>المجموع، منتجان</numerusform>
            <numerusform>المجموع، %n منتجات</numerusform>
            <numerusform>المجموع، %n منتجًا</numerusform>
            <numerusform>المجموع، %n منتج</numerusform>
        </translation>
    </message>
    <message>
        <source>Add by scan</source>
        <translation>إضافة بمسح الرمز</translation>
    </message>
    <message>
        <source>First remove what is no longer sold</source>
        <translation>يُرجى أولًا إزالة ما لم يعد يُباع</translation>
    </message>
    <message>
        <source>Order for %1</source>
        <translation>إتمام الطلب باسم %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>إتمام الطلب</translation>
    </message>
</context>
<context>
    <name>SaleCustomer</name>
    <message>
        <source>No. %1</source>
        <translation>رقم&#xa0;%1</translation>
    </message>
    <message>
        <source>Not for this customer</source>
        <translation>ليس لهذا العميل</translation>
    </message>
    <message>
        <source>No customer yet</source>
        <translation>لم يُحدَّد عميل بعد</translation>
    </message>
    <message>
        <source>You can order without one. With one, the order counts towards their history and points.</source>
        <translation>يمكنكم إتمام الطلب دون تحديد عميل. عند تحديده، يُضاف الطلب إلى سجله ونقاطه.</translation>
    </message>
    <message>
        <source>Find the customer</source>
        <translation>البحث عن العميل</translation>
    </message>
    <message>
        <source>Scan the code on a kiosk’s basket page: the basket is transferred at today’s prices.</source>
        <translation>امسحوا الرمز في صفحة سلة التسوق على جهاز الخدمة الذاتية: تُنقل السلة بأسعار اليوم.</translation>
    </message>
    <message>
        <source>End this sale</source>
        <translation>إنهاء هذا البيع</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>Show a code to the camera</source>
        <translation>اعرضوا رمزًا أمام الكاميرا</translation>
    </message>
    <message>
        <source>Find your item</source>
        <translation>ابحثوا عن منتجكم</translation>
    </message>
    <message>
        <source>Search, browse or enter the code: everything except the camera works.</source>
        <translation>ابحثوا أو تصفحوا أو أدخلوا الرمز: كل شيء يعمل ما عدا الكاميرا.</translation>
    </message>
    <message>
        <source>QR code or barcode of an item, on the shelf or on the box</source>
        <translation>رمز QR أو باركود لأحد المنتجات، على الرف أو على العبوة</translation>
    </message>
</context>
<context>
    <name>ScanResult</name>
    <message>
        <source>Which one do you mean?</source>
        <translation>أيها تقصدون؟</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>لا آراء</numerusform>
            <numerusform>رأي واحد</numerusform>
            <numerusform>رأيان</numerusform>
            <numerusform>%n آراء</numerusform>
            <numerusform>%n رأيًا</numerusform>
            <numerusform>%n رأي</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the product</source>
        <translation>عرض المنتج</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>لا شيء منها</translation>
    </message>
    <message>
        <source>It is too dark to read a code</source>
        <translation>الإضاءة ضعيفة ولا تكفي لقراءة الرمز</translation>
    </message>
    <message>
        <source>Hold the code into the light, or nearer to the screen.</source>
        <translation>ضعوا الرمز في الضوء أو أقرب إلى الشاشة.</translation>
    </message>
</context>
<context>
    <name>ScanView</name>
    <message>
        <source>Picture of the camera</source>
        <translation>صورة الكاميرا</translation>
    </message>
    <message>
        <source>Code recognised</source>
        <translation>تم التعرف على الرمز</translation>
    </message>
    <message>
        <source>Several codes</source>
        <translation>عدة رموز</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلكم</translation>
    </message>
    <message>
        <source>It is dark</source>
        <translation>الإضاءة ضعيفة</translation>
    </message>
    <message>
        <source>Not an item</source>
        <translation>ليس منتجًا</translation>
    </message>
    <message>
        <source>Looking for a code</source>
        <translation>جارٍ البحث عن رمز</translation>
    </message>
</context>
<context>
    <name>ScanWays</name>
    <message>
        <source>The picture is only used to read the code: it is neither kept nor sent.</source>
        <translation>تُستخدم الصورة لقراءة الرمز فقط: لا تُحفظ ولا تُرسل.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Name, brand, reference</source>
        <translation>الاسم، العلامة التجارية، المرجع</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>تصفح</translation>
    </message>
    <message>
        <source>The whole range</source>
        <translation>جميع الأقسام</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>إدخال الرمز</translation>
    </message>
    <message>
        <source>The digits below it</source>
        <translation>الأرقام تحت الرمز</translation>
    </message>
</context>
<context>
    <name>ScanWithoutCamera</name>
    <message>
        <source>The camera is not working just now</source>
        <translation>الكاميرا لا تعمل حاليًا</translation>
    </message>
    <message>
        <source>You find every item by its name, or with the digits below its code. A hand-held scanner works too.</source>
        <translation>تجدون كل منتج باسمه أو بالأرقام الموجودة تحت رمزه. ويمكن أيضًا استخدام قارئ باركود يدوي.</translation>
    </message>
    <message>
        <source>Search the whole range</source>
        <translation>البحث في جميع الأقسام</translation>
    </message>
    <message>
        <source>Name, brand or reference of your item</source>
        <translation>اسم المنتج أو علامته التجارية أو مرجعه</translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message>
        <source>We do not sell this item</source>
        <translation>لا نبيع هذا المنتج</translation>
    </message>
    <message>
        <source>This code leads outside the shop</source>
        <translation>هذا الرمز يؤدي إلى موقع آخر</translation>
    </message>
    <message>
        <source>This is the code of an order</source>
        <translation>هذا رمز طلب</translation>
    </message>
    <message>
        <source>This is the code of a return</source>
        <translation>هذا رمز إرجاع</translation>
    </message>
    <message>
        <source>This is the code of a basket</source>
        <translation>هذا رمز سلة تسوق</translation>
    </message>
    <message>
        <source>This is a loyalty card</source>
        <translation>هذه بطاقة ولاء</translation>
    </message>
    <message>
        <source>This code is for our staff</source>
        <translation>هذا الرمز مخصص للموظفين</translation>
    </message>
    <message>
        <source>We do not recognise this code</source>
        <translation>هذا الرمز غير معروف لدينا</translation>
    </message>
    <message>
        <source>Try the code on the shelf label, or search by name: we may have something like it.</source>
        <translation>جرّبوا الرمز على ملصق الرف أو ابحثوا بالاسم: قد يتوفر لدينا منتج مشابه.</translation>
    </message>
    <message>
        <source>It is not opened here. Show the code of an item or of a shelf label.</source>
        <translation>لا يُفتح هنا. اعرضوا رمز منتج أو رمز ملصق الرف.</translation>
    </message>
    <message>
        <source>Show it to a member of staff: they will find your order with it.</source>
        <translation>اعرضوه على أحد مستشارينا: سيجد به طلبكم.</translation>
    </message>
    <message>
        <source>Bring it with the item to the service desk.</source>
        <translation>أحضروه مع المنتج إلى مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>Show it to a member of staff: they will transfer your basket.</source>
        <translation>اعرضوه على أحد مستشارينا: سيتولى نقل سلة التسوق.</translation>
    </message>
    <message>
        <source>Keep it handy for the till: your points are added there.</source>
        <translation>احتفظوا بها للصندوق: هناك تُحتسب نقاطكم.</translation>
    </message>
    <message>
        <source>Show the code of an item or of a shelf label, or search by name.</source>
        <translation>اعرضوا رمز منتج أو رمز ملصق الرف، أو ابحثوا بالاسم.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Name, brand, reference or use</source>
        <translation>الاسم، العلامة التجارية، المرجع أو الاستخدام</translation>
    </message>
    <message>
        <source>Most popular</source>
        <translation>الأكثر طلبًا</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) for “%1”</source>
        <translation>
            <numerusform>لا منتجات عن «%1»</numerusform>
            <numerusform>منتج واحد عن «%1»</numerusform>
            <numerusform>منتجان عن «%1»</numerusform>
            <numerusform>%n منتجات عن «%1»</numerusform>
            <numerusform>%n منتجًا عن «%1»</numerusform>
            <numerusform>%n منتج عن «%1»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>محو</translation>
    </message>
</context>
<context>
    <name>SearchNothing</name>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>لا نتائج عن «%1»</translation>
    </message>
    <message>
        <source>Try a shorter or a more general word, or scan the label on the shelf.</source>
        <translation>جرّبوا كلمة أقصر أو أعم، أو امسحوا الرمز على ملصق الرف.</translation>
    </message>
    <message>
        <source>Scan an item</source>
        <translation>مسح رمز منتج</translation>
    </message>
    <message>
        <source>Browse the range</source>
        <translation>تصفح الأقسام</translation>
    </message>
</context>
<context>
    <name>SetupActions</name>
    <message>
        <source>Saved. This screen keeps these settings.</source>
        <translation>تم الحفظ. تحتفظ هذه الشاشة بهذه الإعدادات.</translation>
    </message>
    <message>
        <source>It could not be saved: this screen cannot write its folder. Is the disk full?</source>
        <translation>تعذر الحفظ: لا يمكن لهذه الشاشة الكتابة في مجلدها. هل القرص ممتلئ؟</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>خروج دون حفظ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SetupChoices</name>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>No camera is plugged in.</source>
        <translation>لا توجد كاميرا موصولة.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>بلا كاميرا</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>حجم الصورة</translation>
    </message>
    <message>
        <source>The camera gives %1.</source>
        <translation>تعطي الكاميرا %1.</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>تدوير الصورة</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>كما هي</translation>
    </message>
    <message>
        <source>A quarter turn to the right</source>
        <translation>ربع دورة إلى اليمين</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>مقلوبة</translation>
    </message>
    <message>
        <source>A quarter turn to the left</source>
        <translation>ربع دورة إلى اليسار</translation>
    </message>
    <message>
        <source>%1°</source>
        <extracomment>by how many degrees the picture is turned to stand upright</extracomment>
        <translation>%1°</translation>
    </message>
    <message>
        <source>As in a mirror</source>
        <translation>كما في المرآة</translation>
    </message>
    <message>
        <source>What people see; codes are read all the same</source>
        <translation>ما يراه الناس؛ وتُقرأ الرموز بالطريقة نفسها</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>مدة التعريض</translation>
    </message>
    <message>
        <source>This camera does not let its exposure be set.</source>
        <translation>هذه الكاميرا لا تتيح ضبط مدة التعريض.</translation>
    </message>
    <message>
        <source>Kept short just now, because long exposures smear codes.</source>
        <translation>مدة قصيرة حاليًا، لأن التعريض الطويل يجعل الرموز ضبابية.</translation>
    </message>
    <message>
        <source>Automatic is right nearly everywhere: it keeps the exposure short when codes smear.</source>
        <translation>الوضع التلقائي مناسب في كل مكان تقريبًا: يقصّر التعريض عندما تصبح الرموز ضبابية.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Where codes are looked for</source>
        <translation>مكان البحث عن الرموز</translation>
    </message>
    <message>
        <source>Drag the frame in the picture, or move its edges here.</source>
        <translation>اسحبوا الإطار في الصورة، أو حرّكوا حوافه هنا.</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>الحافة اليسرى</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>الحافة اليمنى</translation>
    </message>
    <message>
        <source>Upper edge</source>
        <translation>الحافة العليا</translation>
    </message>
    <message>
        <source>Lower edge</source>
        <translation>الحافة السفلى</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>a share, such as 20 %</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>الصورة كاملة</translation>
    </message>
</context>
<context>
    <name>SetupHead</name>
    <message>
        <source>Camera set-up</source>
        <translation>ضبط الكاميرا</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>تعمل</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>لا صورة</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلكم</translation>
    </message>
</context>
<context>
    <name>SetupMeters</name>
    <message>
        <source>Sharpness</source>
        <translation>الوضوح</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>الإضاءة</translation>
    </message>
    <message>
        <source>Pictures per second</source>
        <translation>الصور في الثانية</translation>
    </message>
    <message>
        <source>Readings per second</source>
        <translation>القراءات في الثانية</translation>
    </message>
    <message>
        <source>Readings with a code</source>
        <translation>القراءات مع رمز</translation>
    </message>
    <message>
        <source>Time of a reading</source>
        <translation>مدة القراءة</translation>
    </message>
    <message>
        <source>%</source>
        <comment>unit of a meter</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>unit of a meter: milliseconds</comment>
        <translation>مللي ثانية</translation>
    </message>
    <message>
        <source>sharp</source>
        <comment>picture</comment>
        <translation>واضحة</translation>
    </message>
    <message>
        <source>a little soft</source>
        <comment>picture</comment>
        <translation>ضبابية قليلًا</translation>
    </message>
    <message>
        <source>blurred, or nothing to see</source>
        <comment>picture</comment>
        <translation>ضبابية، أو لا شيء يُرى</translation>
    </message>
    <message>
        <source>just right</source>
        <comment>light</comment>
        <translation>مناسبة تمامًا</translation>
    </message>
    <message>
        <source>rather dark</source>
        <comment>light</comment>
        <translation>خافتة نوعًا ما</translation>
    </message>
    <message>
        <source>too dark</source>
        <comment>light</comment>
        <translation>خافتة جدًا</translation>
    </message>
    <message>
        <source>very bright</source>
        <comment>light</comment>
        <translation>ساطعة جدًا</translation>
    </message>
    <message>
        <source>glare: parts are white or black</source>
        <comment>light</comment>
        <translation>وهج: أجزاء بيضاء أو سوداء</translation>
    </message>
    <message>
        <source>smooth</source>
        <comment>pictures a second</comment>
        <translation>سلسة</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>بطيئة</translation>
    </message>
    <message>
        <source>jerky</source>
        <comment>pictures a second</comment>
        <translation>متقطعة</translation>
    </message>
    <message>
        <source>often</source>
        <comment>readings a second</comment>
        <translation>كثيرة</translation>
    </message>
    <message>
        <source>calm: nothing moves</source>
        <comment>readings a second</comment>
        <translation>هدوء: لا شيء يتحرك</translation>
    </message>
    <message>
        <source>rarely</source>
        <comment>readings a second</comment>
        <translation>نادرة</translation>
    </message>
    <message>
        <source>reads well</source>
        <comment>share of readings with a code</comment>
        <translation>تقرأ جيدًا</translation>
    </message>
    <message>
        <source>reads now and then</source>
        <comment>share of readings with a code</comment>
        <translation>تقرأ أحيانًا</translation>
    </message>
    <message>
        <source>hardly reads</source>
        <comment>share of readings with a code</comment>
        <translation>بالكاد تقرأ</translation>
    </message>
    <message>
        <source>hold a code into view</source>
        <translation>اعرضوا رمزًا</translation>
    </message>
    <message>
        <source>fast</source>
        <comment>time of a reading</comment>
        <translation>سريعة</translation>
    </message>
    <message>
        <source>too slow</source>
        <comment>time of a reading</comment>
        <translation>بطيئة جدًا</translation>
    </message>
</context>
<context>
    <name>SetupPin</name>
    <message numerus="yes">
        <source>The PIN is wrong. %n tries left.</source>
        <translation>
            <numerusform>الرمز السري غير صحيح. لم تبقَ أي محاولة.</numerusform>
            <numerusform>الرمز السري غير صحيح. بقيت محاولة واحدة.</numerusform>
            <numerusform>الرمز السري غير صحيح. بقيت محاولتان.</numerusform>
            <numerusform>الرمز السري غير صحيح. بقيت %n محاولات.</numerusform>
            <numerusform>الرمز السري غير صحيح. بقيت %n محاولة.</numerusform>
            <numerusform>الرمز السري غير صحيح. بقيت %n محاولة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n minute(s).</source>
        <translation>
            <numerusform>أُدخل رمز سري خاطئ مرات كثيرة. أعيدوا المحاولة بعد لحظات.</numerusform>
            <numerusform>أُدخل رمز سري خاطئ مرات كثيرة. أعيدوا المحاولة بعد دقيقة واحدة.</numerusform>
            <numerusform>أُدخل رمز سري خاطئ مرات كثيرة. أعيدوا المحاولة بعد دقيقتين.</numerusform>
            <numerusform>أُدخل رمز سري خاطئ مرات كثيرة. أعيدوا المحاولة بعد %n دقائق.</numerusform>
            <numerusform>أُدخل رمز سري خاطئ مرات كثيرة. أعيدوا المحاولة بعد %n دقيقة.</numerusform>
            <numerusform>أُدخل رمز سري خاطئ مرات كثيرة. أعيدوا المحاولة بعد %n دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>أُدخل رمز سري خاطئ مرات كثيرة. أعيدوا المحاولة بعد لحظات.</numerusform>
            <numerusform>أُدخل رمز سري خاطئ مرات كثيرة. أعيدوا المحاولة بعد ثانية واحدة.</numerusform>
            <numerusform>أُدخل رمز سري خاطئ مرات كثيرة. أعيدوا المحاولة بعد ثانيتين.</numerusform>
            <numerusform>أُدخل رمز سري خاطئ مرات كثيرة. أعيدوا المحاولة بعد %n ثوانٍ.</numerusform>
            <numerusform>أُدخل رمز سري خاطئ مرات كثيرة. أعيدوا المحاولة بعد %n ثانية.</numerusform>
            <numerusform>أُدخل رمز سري خاطئ مرات كثيرة. أعيدوا المحاولة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The camera set-up is locked</source>
        <translation>ضبط الكاميرا مقفل</translation>
    </message>
    <message>
        <source>No PIN opens it yet. Make one with the command “comptoir setup-pin”, write the line that it prints into comptoir.toml, and restart this screen.</source>
        <translation>لا يوجد رمز سري لفتحه بعد. أنشئوا رمزًا بالأمر «comptoir setup-pin»، وانسخوا السطر المعروض في comptoir.toml، ثم أعيدوا تشغيل هذه الشاشة.</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>العودة إلى الصفحة الرئيسية</translation>
    </message>
    <message>
        <source>Camera set-up</source>
        <translation>ضبط الكاميرا</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلكم</translation>
    </message>
    <message>
        <source>For the IT desk: type the PIN of this device.</source>
        <translation>للدعم التقني: أدخلوا الرمز السري لهذا الجهاز.</translation>
    </message>
    <message numerus="yes">
        <source>PIN, %n digit(s) typed</source>
        <translation>
            <numerusform>الرمز السري، لم يُدخل أي رقم</numerusform>
            <numerusform>الرمز السري، أُدخل رقم واحد</numerusform>
            <numerusform>الرمز السري، أُدخل رقمان</numerusform>
            <numerusform>الرمز السري، أُدخلت %n أرقام</numerusform>
            <numerusform>الرمز السري، أُدخل %n رقمًا</numerusform>
            <numerusform>الرمز السري، أُدخل %n رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the set-up</source>
        <translation>فتح الضبط</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <source>Picture of the camera</source>
        <translation>صورة الكاميرا</translation>
    </message>
    <message>
        <source>This camera gives no picture</source>
        <translation>هذه الكاميرا لا تعطي صورة</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلكم</translation>
    </message>
    <message>
        <source>Is it plugged in? Does another program use it? It is tried again every two seconds.</source>
        <translation>هل هي موصولة؟ هل يستخدمها برنامج آخر؟ تُعاد المحاولة كل ثانيتين.</translation>
    </message>
</context>
<context>
    <name>SheetPopup</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The software on this tablet and on the server is not compatible: one of the two must be updated. Please tell the IT desk.</source>
        <translation>برنامج هذا الجهاز اللوحي وبرنامج الخادم غير متوافقين: يجب تحديث أحدهما. يُرجى إبلاغ الدعم التقني.</translation>
    </message>
    <message numerus="yes">
        <source>Number or PIN is wrong. %n tries left.</source>
        <translation>
            <numerusform>الرقم أو الرمز السري غير صحيح. لم تبقَ أي محاولة.</numerusform>
            <numerusform>الرقم أو الرمز السري غير صحيح. بقيت محاولة واحدة.</numerusform>
            <numerusform>الرقم أو الرمز السري غير صحيح. بقيت محاولتان.</numerusform>
            <numerusform>الرقم أو الرمز السري غير صحيح. بقيت %n محاولات.</numerusform>
            <numerusform>الرقم أو الرمز السري غير صحيح. بقيت %n محاولة.</numerusform>
            <numerusform>الرقم أو الرمز السري غير صحيح. بقيت %n محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number or PIN is wrong.</source>
        <translation>الرقم أو الرمز السري غير صحيح.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n minute(s).</source>
        <translation>
            <numerusform>أُدخل رمز سري خاطئ مرات كثيرة. أعيدوا المحاولة بعد لحظات.</numerusform>
            <numerusform>أُدخل رمز سري خاطئ مرات كثيرة. أعيدوا المحاولة بعد دقيقة واحدة.</numerusform>
            <numerusform>أُدخل رمز سري خاطئ مرات كثيرة. أعيدوا المحاولة بعد دقيقتين.</numerusform>
            <numerusform>أُدخل رمز سري خاطئ مرات كثيرة. أعيدوا المحاولة بعد %n دقائق.</numerusform>
            <numerusform>أُدخل رمز سري خاطئ مرات كثيرة. أعيدوا المحاولة بعد %n دقيقة.</numerusform>
            <numerusform>أُدخل رمز سري خاطئ مرات كثيرة. أعيدوا المحاولة بعد %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in needs the network, and there is none at the moment. Try again in a moment.</source>
        <translation>تسجيل الدخول يتطلب الشبكة، وهي غير متوفرة حاليًا. أعيدوا المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>انتهت جلستكم. يُرجى تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>This tablet may not be used to sign in. Please tell the IT desk.</source>
        <translation>لا يمكن تسجيل الدخول على هذا الجهاز اللوحي. يُرجى إبلاغ الدعم التقني.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Good to see you</source>
        <translation>أهلًا بكم</translation>
    </message>
    <message>
        <source>Sign in with your staff number and your PIN. The tablet locks by itself when you put it down.</source>
        <translation>سجّلوا الدخول برقم المستشار والرمز السري. يُقفل الجهاز اللوحي تلقائيًا عند وضعه.</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>رقم المستشار</translation>
    </message>
    <message>
        <source>No network at the moment: signing in has to wait.</source>
        <translation>لا توجد شبكة حاليًا: لا بد من انتظارها لتسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>SignInPad</name>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلكم</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>الرمز السري</translation>
    </message>
</context>
<context>
    <name>SignOutSheet</name>
    <message>
        <source>Sign out, %1?</source>
        <translation>هل تريدون تسجيل الخروج، %1؟</translation>
    </message>
    <message>
        <source>The basket of this sale and the customer’s page will be cleared.</source>
        <translation>تُمحى سلة هذا البيع وصفحة العميل.</translation>
    </message>
    <message>
        <source>The tablet locks until somebody signs in.</source>
        <translation>يُقفل الجهاز اللوحي حتى تسجيل الدخول التالي.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>البقاء في الجلسة</translation>
    </message>
</context>
<context>
    <name>SortChips</name>
    <message>
        <source>Most popular</source>
        <translation>الأكثر طلبًا</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>الأقل سعرًا</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>الأعلى سعرًا</translation>
    </message>
    <message>
        <source>Best rated</source>
        <translation>الأعلى تقييمًا</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>button</source>
        <translation>زر</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>مفتاح</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>خيار</translation>
    </message>
    <message>
        <source>field</source>
        <translation>حقل</translation>
    </message>
    <message>
        <source>masked field</source>
        <translation>حقل مخفي</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>غير مفعّل</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>محدد</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>filled in, not said aloud</source>
        <translation>مملوء، لا يُقرأ بصوت عالٍ</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>غير متاح الآن</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Speech is on.</source>
        <translation>القراءة الصوتية مفعّلة.</translation>
    </message>
    <message>
        <source>Headphones are plugged in: only you can hear this.</source>
        <translation>سماعات الرأس موصولة: لا يسمع هذا غيركم.</translation>
    </message>
    <message>
        <source>Others can hear this. Plug headphones in to listen alone.</source>
        <translation>قد يسمع الآخرون هذا. صِلوا سماعات الرأس للاستماع وحدكم.</translation>
    </message>
    <message>
        <source>Touch something to hear it, touch it again to use it.</source>
        <translation>المسوا شيئًا لسماعه، والمسوه مرة أخرى لاستخدامه.</translation>
    </message>
    <message>
        <source>%1 seconds left. Touch the screen or press a key to continue.</source>
        <translation>بقيت %1&#xa0;ثانية. المسوا الشاشة أو اضغطوا على مفتاح للمتابعة.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>لا شيء هنا.</translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>Speech</source>
        <translation>القراءة الصوتية</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>SpeechSettings</name>
    <message>
        <source>Slow</source>
        <translation>بطيء</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>سريع</translation>
    </message>
    <message>
        <source>Very fast</source>
        <translation>سريع جدًا</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>القراءة الصوتية</translation>
    </message>
    <message>
        <source>Everything on the screen is read aloud</source>
        <translation>يُقرأ كل ما على الشاشة بصوت عالٍ</translation>
    </message>
    <message>
        <source>This device has no voice; our staff are happy to help you</source>
        <translation>لا يتوفر صوت على هذا الجهاز؛ يسعد مستشارينا مساعدتكم</translation>
    </message>
    <message>
        <source>Headphones are plugged in: only you can hear it.</source>
        <translation>سماعات الرأس موصولة: لا يسمعه غيركم.</translation>
    </message>
    <message>
        <source>Others can hear it. Plug headphones in to listen alone, and louder.</source>
        <translation>قد يسمعه الآخرون. صِلوا سماعات الرأس للاستماع وحدكم وبصوت أعلى.</translation>
    </message>
    <message>
        <source>Volume: %1 of %2</source>
        <translation>مستوى الصوت: %1 من %2</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>أخفض</translation>
    </message>
    <message>
        <source>This is the softest</source>
        <translation>هذا أدنى مستوى</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>This is the loudest</source>
        <translation>هذا أعلى مستوى</translation>
    </message>
    <message>
        <source>Louder with headphones</source>
        <translation>أعلى مع سماعات الرأس</translation>
    </message>
    <message>
        <source>Voice: %1</source>
        <translation>الصوت: %1</translation>
    </message>
    <message>
        <source>Explore by touch</source>
        <translation>الاستكشاف باللمس</translation>
    </message>
    <message>
        <source>A touch says what is there, a second touch uses it</source>
        <translation>لمسة تقول ما هناك، ولمسة ثانية تستخدمه</translation>
    </message>
    <message>
        <source>Read personal details too</source>
        <translation>قراءة البيانات الشخصية أيضًا</translation>
    </message>
    <message>
        <source>Name, address and what you type; others can hear it</source>
        <translation>الاسم والعنوان وما تكتبونه؛ قد يسمعها الآخرون</translation>
    </message>
</context>
<context>
    <name>SplitLine</name>
    <message>
        <source>Take now</source>
        <translation>أخذه الآن</translation>
    </message>
    <message>
        <source>Pick up here</source>
        <translation>الاستلام هنا</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>التوصيل</translation>
    </message>
</context>
<context>
    <name>SplitParts</name>
    <message>
        <source>Take it now, pay at the till</source>
        <translation>يؤخذ الآن ويُدفع عند الصندوق</translation>
    </message>
    <message>
        <source>Picked up at %1</source>
        <translation>الاستلام من %1</translation>
    </message>
    <message>
        <source>Delivered to your home</source>
        <translation>التوصيل إلى المنزل</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>مجاني</translation>
    </message>
</context>
<context>
    <name>StarPicker</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>بلا نجوم</numerusform>
            <numerusform>نجمة واحدة</numerusform>
            <numerusform>نجمتان</numerusform>
            <numerusform>%n نجوم</numerusform>
            <numerusform>%n نجمة</numerusform>
            <numerusform>%n نجمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>%1 out of 5 stars</source>
        <translation>%1 من 5 نجوم</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>This screen is not in service</source>
        <translation>هذه الشاشة خارج الخدمة</translation>
    </message>
    <message>
        <source>Getting the shop ready</source>
        <translation>جارٍ تجهيز المتجر</translation>
    </message>
    <message>
        <source>The shop cannot be reached just now</source>
        <translation>يتعذر الوصول إلى المتجر حاليًا</translation>
    </message>
    <message>
        <source>We are happy to help you in person. For staff: the software on this device is too old for the server and must be updated.</source>
        <translation>يسعد مستشارينا مساعدتكم. للموظفين: برنامج هذا الجهاز أقدم مما يقبله الخادم ويجب تحديثه.</translation>
    </message>
    <message>
        <source>We are happy to help you in person. For staff: the software on the server is too old for this device and must be updated; this screen then carries on by itself.</source>
        <translation>يسعد مستشارينا مساعدتكم. للموظفين: برنامج الخادم أقدم مما يقبله هذا الجهاز ويجب تحديثه؛ بعدها تعمل هذه الشاشة تلقائيًا.</translation>
    </message>
    <message>
        <source>We are happy to help you in person. For staff: the server does not accept this device (%1); it keeps trying.</source>
        <translation>يسعد مستشارينا مساعدتكم. للموظفين: الخادم لا يقبل هذا الجهاز (%1)؛ تستمر المحاولات.</translation>
    </message>
    <message>
        <source>Products, prices and stock are on their way. This takes a minute, then the screen opens by itself.</source>
        <translation>المنتجات والأسعار والمخزون في الطريق. يستغرق ذلك دقيقة، ثم تُفتح الشاشة تلقائيًا.</translation>
    </message>
    <message>
        <source>This screen keeps trying and opens by itself. In the meantime, our staff are happy to help you.</source>
        <translation>تواصل هذه الشاشة المحاولة وتُفتح تلقائيًا. في هذه الأثناء يسعد مستشارينا مساعدتكم.</translation>
    </message>
    <message>
        <source>%1 percent done</source>
        <translation>اكتمل %1 بالمئة</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>What happens next</source>
        <translation>الخطوات التالية</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>Where to find it</source>
        <translation>أين تجدونه</translation>
    </message>
    <message>
        <source>Ref. %1</source>
        <translation>مرجع&#xa0;%1</translation>
    </message>
    <message>
        <source>Figures more than twelve hours old are not shown: the store counts again before setting anything aside for you.</source>
        <translation>لا تُعرض الأرقام التي مضى عليها أكثر من اثنتي عشرة ساعة: يعيد المتجر العدّ قبل أن يحجز لكم أي شيء.</translation>
    </message>
    <message>
        <source>Choose where to pick it up</source>
        <translation>اختيار مكان الاستلام</translation>
    </message>
    <message>
        <source>The price must be confirmed first</source>
        <translation>يجب تأكيد السعر أولًا</translation>
    </message>
</context>
<context>
    <name>StockLine</name>
    <message>
        <source>display model to try</source>
        <translation>نموذج معروض للتجربة</translation>
    </message>
</context>
<context>
    <name>StockRow</name>
    <message>
        <source>Looking up stock</source>
        <translation>جارٍ الاطلاع على المخزون</translation>
    </message>
</context>
<context>
    <name>StockWords</name>
    <message>
        <source>In stock here</source>
        <translation>متوفر هنا</translation>
    </message>
    <message>
        <source>Last few here</source>
        <translation>آخر القطع هنا</translation>
    </message>
    <message>
        <source>In other stores</source>
        <translation>في متاجر أخرى</translation>
    </message>
    <message>
        <source>Sold out here</source>
        <translation>نفد المخزون هنا</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>عبر الإنترنت</translation>
    </message>
    <message numerus="yes">
        <source>In stock in %n more store(s)</source>
        <translation>
            <numerusform>غير متوفر في متاجر أخرى</numerusform>
            <numerusform>متوفر في متجر آخر</numerusform>
            <numerusform>متوفر في متجرين آخرين</numerusform>
            <numerusform>متوفر في %n متاجر أخرى</numerusform>
            <numerusform>متوفر في %n متجرًا آخر</numerusform>
            <numerusform>متوفر في %n متجر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in stock</source>
        <translation>متوفر: %1</translation>
    </message>
    <message>
        <source>Only %1 left</source>
        <translation>بقي %1 فقط</translation>
    </message>
    <message>
        <source>Sold out</source>
        <comment>stock of a store</comment>
        <translation>نفد المخزون</translation>
    </message>
    <message>
        <source>By transfer, %1</source>
        <comment>by transfer, Thursday</comment>
        <translation>بالنقل من متجر آخر، %1</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <comment>stock of a store</comment>
        <translation>بحاجة إلى تأكيد</translation>
    </message>
    <message>
        <source>Stock unknown</source>
        <comment>stock of a store</comment>
        <translation>المخزون غير معروف</translation>
    </message>
    <message>
        <source>sold out</source>
        <comment>stock of the online shop</comment>
        <translation>نفد المخزون</translation>
    </message>
    <message>
        <source>delivered %1</source>
        <comment>delivered Tuesday</comment>
        <translation>التوصيل %1</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <comment>stock of the online shop</comment>
        <translation>بحاجة إلى تأكيد</translation>
    </message>
    <message>
        <source>in this store</source>
        <comment>12 in stock in this store</comment>
        <translation>في هذا المتجر</translation>
    </message>
    <message>
        <source>checked %1</source>
        <comment>checked 4 minutes ago</comment>
        <translation>تم التحقق %1</translation>
    </message>
    <message>
        <source>counted yesterday at %1</source>
        <translation>تم العدّ أمس الساعة %1</translation>
    </message>
    <message>
        <source>counted today at %1</source>
        <translation>تم العدّ اليوم الساعة %1</translation>
    </message>
    <message>
        <source>counted %1 at %2</source>
        <comment>day and hour</comment>
        <translation>تم العدّ يوم %1 الساعة %2</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>مفتوح حتى الساعة %1</translation>
    </message>
    <message>
        <source>opens at %1</source>
        <translation>يفتح الساعة %1</translation>
    </message>
    <message>
        <source>opens tomorrow at %1</source>
        <translation>يفتح غدًا الساعة %1</translation>
    </message>
    <message>
        <source>opens %1 at %2</source>
        <comment>day and hour</comment>
        <translation>يفتح يوم %1 الساعة %2</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a store</comment>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>aisle %1, bay %2</source>
        <translation>الممر %1، الرف %2</translation>
    </message>
    <message>
        <source>aisle %1</source>
        <translation>الممر %1</translation>
    </message>
    <message>
        <source>%1, to your home from %2</source>
        <comment>day, price of delivery</comment>
        <translation>%1، إلى منزلكم ابتداءً من %2</translation>
    </message>
    <message>
        <source>%1, to your home, free of charge</source>
        <comment>day</comment>
        <translation>%1، إلى منزلكم، مجانًا</translation>
    </message>
</context>
<context>
    <name>StorePin</name>
    <message>
        <source>%1, store %2</source>
        <translation>%1، متجر %2</translation>
    </message>
</context>
<context>
    <name>StorePlan</name>
    <message>
        <source>You are here</source>
        <translation>أنتم هنا</translation>
    </message>
    <message>
        <source>Plan of the stores</source>
        <translation>خريطة المتاجر</translation>
    </message>
</context>
<context>
    <name>StoreRow</name>
    <message>
        <source>Pick-up</source>
        <translation>الاستلام</translation>
    </message>
</context>
<context>
    <name>Stores</name>
    <message>
        <source>Where would you like to pick it up?</source>
        <translation>من أين تودون استلامه؟</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>لا منتجات</numerusform>
            <numerusform>منتج واحد</numerusform>
            <numerusform>منتجان</numerusform>
            <numerusform>%n منتجات</numerusform>
            <numerusform>%n منتجًا</numerusform>
            <numerusform>%n منتج</numerusform>
        </translation>
    </message>
    <message>
        <source>Free · sent there from another store</source>
        <translation>مجاني · يأتي من متجر آخر</translation>
    </message>
    <message>
        <source>Free · wait for our message</source>
        <translation>مجاني · يُرجى انتظار رسالتنا</translation>
    </message>
    <message>
        <source>Free · the store checks first</source>
        <translation>مجاني · يتحقق المتجر أولًا</translation>
    </message>
    <message>
        <source>Pick up at %1</source>
        <translation>الاستلام من %1</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>الاستلام</translation>
    </message>
    <message>
        <source>Choose a store first</source>
        <translation>يُرجى أولًا اختيار متجر</translation>
    </message>
</context>
<context>
    <name>StoresFilters</name>
    <message>
        <source>Nearest</source>
        <translation>الأقرب</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>متوفر</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>مفتوح الآن</translation>
    </message>
    <message>
        <source>24-hour locker</source>
        <translation>خزانة على مدار الساعة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>5 stores of 12</comment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>StoresList</name>
    <message>
        <source>By transfer</source>
        <translation>بالنقل</translation>
    </message>
    <message>
        <source>Pick-up</source>
        <translation>الاستلام</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>غير ممكن</translation>
    </message>
    <message>
        <source>No matching store</source>
        <translation>لا متاجر مطابقة</translation>
    </message>
    <message>
        <source>Every store is listed again without the filters.</source>
        <translation>دون عوامل التصفية تظهر كل المتاجر من جديد.</translation>
    </message>
    <message>
        <source>Show the nearest stores</source>
        <translation>عرض أقرب المتاجر</translation>
    </message>
    <message>
        <source>Show all stores</source>
        <translation>عرض جميع المتاجر</translation>
    </message>
</context>
<context>
    <name>StoresPlan</name>
    <message>
        <source>You are here</source>
        <translation>أنتم هنا</translation>
    </message>
</context>
<context>
    <name>SwitchSettings</name>
    <message>
        <source>One switch or key</source>
        <translation>مفتاح واحد أو زر</translation>
    </message>
    <message>
        <source>A frame moves on by itself; Space or Enter uses what is in it</source>
        <translation>ينتقل إطار تلقائيًا؛ تستخدم المسافة أو Enter ما بداخله</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>how long the frame stays on each thing</extracomment>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TabletRail</name>
    <message>
        <source>To do</source>
        <translation>للمتابعة</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>البيع</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>مسح الرمز</translation>
    </message>
</context>
<context>
    <name>ThumbStrip</name>
    <message>
        <source>Picture %1 of %2</source>
        <translation>الصورة %1 من %2</translation>
    </message>
</context>
<context>
    <name>ToggleRow</name>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>غير مفعّل</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>%1, start page</source>
        <translation>%1، الصفحة الرئيسية</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مستشار</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>جارٍ النداء…</translation>
    </message>
    <message>
        <source>Call a member of staff</source>
        <translation>طلب مستشار</translation>
    </message>
    <message>
        <source>We are looking for somebody</source>
        <translation>نبحث عن مستشار</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>تسهيلات الاستخدام</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>سلة التسوق</translation>
    </message>
    <message numerus="yes">
        <source>Basket, %n item(s)</source>
        <translation>
            <numerusform>سلة التسوق فارغة</numerusform>
            <numerusform>سلة التسوق، منتج واحد</numerusform>
            <numerusform>سلة التسوق، منتجان</numerusform>
            <numerusform>سلة التسوق، %n منتجات</numerusform>
            <numerusform>سلة التسوق، %n منتجًا</numerusform>
            <numerusform>سلة التسوق، %n منتج</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Track</name>
    <message>
        <source>Which order is it?</source>
        <translation>ما هو الطلب؟</translation>
    </message>
    <message>
        <source>Enter its number, and the e-mail address or phone number that you gave with it.</source>
        <translation>اكتبوا رقمه والبريد الإلكتروني أو رقم الهاتف المسجل معه.</translation>
    </message>
    <message>
        <source>Show my order</source>
        <translation>عرض طلبي</translation>
    </message>
    <message>
        <source>Scan the code of the order</source>
        <translation>مسح رمز الطلب</translation>
    </message>
    <message>
        <source>Only used to find your order. Erased from this screen as soon as you leave.</source>
        <translation>يُستخدم فقط للعثور على طلبكم ويُمحى من هذه الشاشة عند مغادرتكم.</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>E-mail address or phone number</source>
        <translation>البريد الإلكتروني أو رقم الهاتف</translation>
    </message>
</context>
<context>
    <name>TrackFacts</name>
    <message>
        <source>Placed on</source>
        <translation>تاريخ الطلب</translation>
    </message>
    <message>
        <source>Delivery method</source>
        <translation>طريقة الاستلام</translation>
    </message>
    <message>
        <source>Pick-up at %1</source>
        <translation>الاستلام من %1</translation>
    </message>
    <message>
        <source>Delivery to your home</source>
        <translation>التوصيل إلى المنزل</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Being checked: please do not pay a second time</source>
        <translation>قيد التحقق: يُرجى عدم الدفع مرة ثانية</translation>
    </message>
    <message>
        <source>At the till, or by phone</source>
        <translation>عند الصندوق أو بالهاتف</translation>
    </message>
</context>
<context>
    <name>TrackLines</name>
    <message>
        <source>An item no longer in the range</source>
        <translation>منتج لم يعد ضمن تشكيلتنا</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التوصيل</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>الخصومات</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
</context>
<context>
    <name>TrackOrder</name>
    <message>
        <source>Order %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>Return an item</source>
        <translation>إرجاع منتج</translation>
    </message>
    <message>
        <source>Everything in this order is being returned</source>
        <translation>يجري إرجاع كل هذا الطلب</translation>
    </message>
    <message>
        <source>Nothing in this order can be returned (any more)</source>
        <translation>لا يمكن إرجاع شيء من هذا الطلب</translation>
    </message>
    <message>
        <source>Another order</source>
        <translation>طلب آخر</translation>
    </message>
</context>
<context>
    <name>TrackReturns</name>
    <message>
        <source>You can return it until %1; by law you may cancel without giving a reason until %2.</source>
        <translation>يمكنكم إرجاعه حتى %1؛ ويحق لكم قانونًا العدول دون سبب حتى %2.</translation>
    </message>
    <message>
        <source>You can return it until %1.</source>
        <translation>يمكنكم إرجاعه حتى %1.</translation>
    </message>
    <message numerus="yes">
        <source>Return %1 · %n item(s)</source>
        <translation>
            <numerusform>الإرجاع %1 · لا قطع</numerusform>
            <numerusform>الإرجاع %1 · قطعة واحدة</numerusform>
            <numerusform>الإرجاع %1 · قطعتان</numerusform>
            <numerusform>الإرجاع %1 · %n قطع</numerusform>
            <numerusform>الإرجاع %1 · %n قطعة</numerusform>
            <numerusform>الإرجاع %1 · %n قطعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackTrouble</name>
    <message>
        <source>We cannot find this order</source>
        <translation>لم نجد هذا الطلب</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>محاولات كثيرة</translation>
    </message>
    <message>
        <source>One more thing: how can we reach you?</source>
        <translation>أمر آخر: كيف نتواصل معكم؟</translation>
    </message>
    <message>
        <source>We cannot look it up at the moment</source>
        <translation>لا يمكننا البحث عنه حاليًا</translation>
    </message>
    <message>
        <source>The number and contact do not match. Please compare them with your receipt or message.</source>
        <translation>الرقم ووسيلة التواصل غير متطابقين. يُرجى مقارنتهما بإيصالكم أو رسالتكم.</translation>
    </message>
    <message>
        <source>To protect your order, please wait a quarter of an hour. A member of staff can help you straight away.</source>
        <translation>لحماية طلبكم يُرجى الانتظار ربع ساعة. يمكن لأحد مستشارينا مساعدتكم فورًا.</translation>
    </message>
    <message>
        <source>This code only contains the number. Please add the contact that you gave with the order.</source>
        <translation>يتضمن هذا الرمز الرقم فقط. يُرجى إضافة وسيلة التواصل المسجلة مع الطلب.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>TrackWords</name>
    <message>
        <source>Your order, according to its code</source>
        <translation>طلبكم كما ورد في رمزه</translation>
    </message>
    <message>
        <source>Your order is confirmed</source>
        <translation>تم تأكيد طلبكم</translation>
    </message>
    <message>
        <source>Your order is being prepared</source>
        <translation>يجري تجهيز طلبكم</translation>
    </message>
    <message>
        <source>Your order is ready</source>
        <translation>طلبكم جاهز</translation>
    </message>
    <message>
        <source>We need a word with you</source>
        <translation>نحتاج إلى التحدث معكم</translation>
    </message>
    <message>
        <source>Your order was not picked up in time</source>
        <translation>لم يُستلم طلبكم في الموعد</translation>
    </message>
    <message>
        <source>Your order is cancelled</source>
        <translation>أُلغي طلبكم</translation>
    </message>
    <message>
        <source>Your parcel is on its way</source>
        <translation>طردكم في الطريق</translation>
    </message>
    <message>
        <source>Your order has been delivered</source>
        <translation>تم توصيل طلبكم</translation>
    </message>
    <message>
        <source>Your order has been picked up</source>
        <translation>تم استلام طلبكم</translation>
    </message>
    <message>
        <source>Your order was returned</source>
        <translation>أُرجع طلبكم</translation>
    </message>
    <message>
        <source>Your purchase</source>
        <translation>عملية الشراء</translation>
    </message>
    <message>
        <source>Its progress can only be shown with a connection. A member of staff can help you.</source>
        <translation>لا تُعرف الحالة إلا باتصال. يمكن لأحد مستشارينا مساعدتكم.</translation>
    </message>
    <message>
        <source>We are preparing it at %1. Wait for our message before you set out.</source>
        <translation>نجهّزه في %1. انتظروا رسالتنا قبل المجيء.</translation>
    </message>
    <message>
        <source>We are preparing your parcel and will write to you when it leaves.</source>
        <translation>نجهّز طردكم ونكتب إليكم عند إرساله.</translation>
    </message>
    <message>
        <source>It is waiting for you at %1. Bring its code and proof of identity.</source>
        <translation>ينتظركم في %1. أحضروا رمزه وبطاقة هوية.</translation>
    </message>
    <message>
        <source>A member of staff will call you. Nothing is charged. You may also ask here, with this number.</source>
        <translation>سيتصل بكم أحد مستشارينا. لا يُخصم أي مبلغ. يمكنكم أيضًا السؤال هنا بهذا الرقم.</translation>
    </message>
    <message>
        <source>It is no longer set aside, and nothing is charged. You can order again at any time.</source>
        <translation>لم يعد محجوزًا، ولا يُخصم أي مبلغ. يمكنكم الطلب مجددًا في أي وقت.</translation>
    </message>
    <message>
        <source>Nothing is charged.</source>
        <translation>لا يُخصم أي مبلغ.</translation>
    </message>
    <message>
        <source>The carrier will deliver it; the dispatch message says when.</source>
        <translation>يصل مع شركة التوصيل؛ تحدد رسالة الإرسال الموعد.</translation>
    </message>
    <message>
        <source>The refund takes 14 days at most.</source>
        <translation>يستغرق استرداد المبلغ 14 يومًا على الأكثر.</translation>
    </message>
    <message>
        <source>Thank you for shopping with us.</source>
        <translation>شكرًا على ثقتكم.</translation>
    </message>
    <message>
        <source>There is no connection. This order was placed here, it is kept safe and will be sent as soon as the connection is back.</source>
        <translation>لا يوجد اتصال. سُجّل هذا الطلب هنا وهو محفوظ بأمان وسيُرسل فور عودة الاتصال.</translation>
    </message>
    <message>
        <source>There is no connection. This order was placed here and confirmed. What has happened since cannot be seen now.</source>
        <translation>لا يوجد اتصال. سُجّل هذا الطلب هنا وتم تأكيده. لا يمكن رؤية ما حدث بعد ذلك الآن.</translation>
    </message>
    <message>
        <source>There is no connection. This order was placed here; a member of staff needs a word with you.</source>
        <translation>لا يوجد اتصال. سُجّل هذا الطلب هنا، ويحتاج أحد مستشارينا إلى التحدث معكم.</translation>
    </message>
    <message>
        <source>There is no connection. Nothing is lost: your order is safe. Please try again, or ask a member of staff.</source>
        <translation>لا يوجد اتصال. لم يُفقد شيء: طلبكم محفوظ. يُرجى المحاولة مرة أخرى أو سؤال أحد مستشارينا.</translation>
    </message>
    <message>
        <source>Requested: bring it to any of our stores</source>
        <translation>طُلب الإرجاع: أحضروه إلى أي من متاجرنا</translation>
    </message>
    <message>
        <source>Received: we are checking it</source>
        <translation>تم الاستلام: نتحقق منه</translation>
    </message>
    <message>
        <source>Done: refunded</source>
        <translation>تم: استُرد المبلغ</translation>
    </message>
    <message>
        <source>Not accepted: a member of staff will tell you why</source>
        <translation>لم يُقبل: يوضح لكم أحد مستشارينا السبب</translation>
    </message>
    <message>
        <source>Please enter the number of the order</source>
        <translation>يُرجى كتابة رقم الطلب</translation>
    </message>
    <message>
        <source>The number does not match: please check it again</source>
        <translation>الرقم غير مطابق: يُرجى التحقق منه مرة أخرى</translation>
    </message>
    <message>
        <source>The number is longer, for example MM-7F3K-28QX</source>
        <translation>الرقم أطول، مثلًا MM-7F3K-28QX</translation>
    </message>
    <message>
        <source>Please enter your e-mail address or phone number</source>
        <translation>يُرجى كتابة بريدكم الإلكتروني أو رقم هاتفكم</translation>
    </message>
    <message>
        <source>This is neither an e-mail address nor a phone number</source>
        <translation>هذا ليس بريدًا إلكترونيًا ولا رقم هاتف</translation>
    </message>
</context>
<context>
    <name>VerifiedMark</name>
    <message>
        <source>Verified purchase</source>
        <translation>شراء موثّق</translation>
    </message>
    <message>
        <source>Purchase not verified</source>
        <translation>شراء غير موثّق</translation>
    </message>
</context>
</TS>
