# Words of the wizard's pages. Terms as in glossary.md.

## Fechas, horas y listas

date = { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
} de { $year }
time = { $hour }:{ $minute }
moment = { $date }, { $time }
span = { $unit ->
    [days] { $amount ->
        [one] { $amount } día
       *[other] { $amount } días
    }
    [hours] { $amount ->
        [one] { $amount } hora
       *[other] { $amount } horas
    }
   *[minutes] { $amount ->
        [one] { $amount } minuto
       *[other] { $amount } minutos
    }
}
list-separator = { ", " }
weekday-monday = lun
weekday-tuesday = mar
weekday-wednesday = mié
weekday-thursday = jue
weekday-friday = vie
weekday-saturday = sáb
weekday-sunday = dom

## En todas las páginas

window-title = { $title } – { $product }
steps = Paso { $at } de { $of }
alert = { $product } — sin activar
status-activated = Activado
status-grace = Aún sin activar
status-notice = Requiere su atención
nothing-is-lost = No se ha perdido nada. El producto { $product } sigue funcionando mientras tanto.
nothing-is-lost-host = En este equipo no ha cambiado nada y no se ha gastado ninguna activación.
everything-still-works = { $product }: todo sigue funcionando como antes.
remark = { $what } { $next }
remark-key-2 = Compruebe de nuevo el carácter { $position } del grupo { $group }.
remark-key-2-look-alike = El carácter { $position } del grupo { $group } es una letra { $script ->
        [greek] griega
       *[cyrillic] cirílica
    } que se parece a { $symbol }. Escríbalo de nuevo.
remark-key-6-host = Esta clave es para los equipos que usan el producto. Un host KMS necesita una clave de host KMS, que el proveedor entrega a su organización.
remark-cid-1 = { $count ->
    [one] Pida que le repitan el grupo { $groups }.
   *[other] Pida que le repitan los grupos { $groups }.
}
groups-exchanged = Dos grupos están intercambiados: { $one }, { $other }.

## Botones y vínculos. “key” es la letra que presiona el botón junto con Alt.

button-next = Siguiente
    .key = S
button-back = Atrás
    .key = T
button-cancel = Cancelar
    .key = C
button-close = Cerrar
    .key = R
button-later = Más tarde
    .key = R
button-finish = Finalizar
    .key = Z
button-activate = Activar
    .key = A
button-retry = Reintentar
    .key = N
button-check-again = Comprobar otra vez
    .key = A
button-enter-key = Escribir la clave
    .key = E
button-change-key = Cambiar la clave
    .key = V
button-details = Detalles
    .key = D
button-copy = Copiar
    .key = C
button-clear = Borrar todo
    .key = R
button-exchange = Intercambiar
    .key = B
button-use-telephone = Activar por teléfono
    .key = F
button-use-internet = Activar por internet
    .key = I
button-seller = Consultar al vendedor
    .key = U
button-support = Ayuda del proveedor
    .key = Y
button-use-file = Activar por archivo
    .key = H
button-save-request = Guardar solicitud
    .key = G
button-open-response = Abrir respuesta
    .key = P
button-browse-request = Elegir una carpeta…
button-browse-response = Elegir el archivo…
button-change-line = Cambiar
    .key = M
button-qr = Código QR
    .key = Q
button-sheet = Hoja de llamada
    .key = J
button-key-advice = Sobre las claves
    .key = O
button-release = Liberar
    .key = L
button-open-privacy = Abrir en el navegador web
    .key = W
link-privacy = Aviso de privacidad
link-details = Detalles
link-copy = Copiar
link-copy-details = Copiar detalles
copied = Copiado
link-help = Ayuda sobre { $code }
link-show = Mostrar
link-release = Liberar esta activación
link-regional-numbers = Números regionales

## Página de la cuenta

overview-title = Activación
overview-lead = { $product } en este equipo.
overview-lead-all-users = { $product } para todos los usuarios de este equipo.
overview-activated = La activación se ha completado
overview-activated-for-good = { $method } el { $date } · no requiere renovación
overview-activated-on = { $method } el { $date }
overview-activated-term = { $method } el { $date } · vuelva a activar a más tardar el { $renewal }
overview-activated-until = { $method } el { $date } · se renueva automáticamente, válido hasta el { $renewal }
overview-provisional = Activado provisionalmente
overview-provisional-text = Hasta el { $end }. Antes de esa fecha, pida al centro de activación el ID de confirmación definitivo o active por internet.
overview-not-activated = Aún sin activar
overview-not-activated-text = { $product }: hay una clave de producto instalada. Actívelo a más tardar el { $date }; por internet se tarda alrededor de un minuto.
overview-no-key = Aún no hay clave de producto
overview-no-key-text = { $product }: para activarlo, escriba la clave de producto de su organización.
overview-kms-waiting = A la espera del host KMS de su organización
overview-kms-waiting-text = El producto { $product } se activa por sí solo; no tiene que hacer nada.
overview-lead-host = Este equipo como host KMS, que activa los demás equipos de su organización.
overview-host = Este equipo es un host KMS
overview-host-text = Activa: { $products }.
overview-no-host = Aún no es un host KMS
overview-no-host-text = Hay una clave de host KMS instalada. Actívela y este equipo podrá activar los demás.
overview-no-host-key-text = Escriba la clave de host KMS de su organización y este equipo podrá activar los demás.
fact-serves = Productos que activa
serves-nothing = Ninguno todavía
fact-product = Producto
fact-key = Clave de producto
fact-remaining = Activaciones restantes
fact-trial = Prueba hasta
fact-subscription = Suscripción hasta
fact-features = Funciones
fact-limit = Límite
subscription-in-grace = { $end } · por renovar antes del { $until }
fact-computer = Este equipo
fact-activated = Activación
fact-installation-id = ID de instalación
fact-release-code = Código de liberación
fact-what = Qué ha ocurrido
fact-why = Por qué
fact-next = Qué hacer ahora
fact-code = Indique este código
product-with-edition = { $product }, { $edition }
key-none = Ninguna instalada
key-kind-mak = MAK
key-kind-kms-client = clave de cliente KMS
key-kind-kms-host = clave de host KMS
remaining = { $left } de { $limit }
computer-new = Aún sin registrar
computer-unchanged = Sin cambios desde la activación
computer-slightly-changed = Han cambiado algunos componentes; la activación sigue siendo válida
computer-changed = Han cambiado muchos componentes desde la activación
method-internet-done = Activado por internet
method-telephone-done = Activado por teléfono
method-file-done = Activado por archivo
method-kms-done = Activado por su organización
activated-how = { $method } el { $date }

## Clave de producto

key-title = Escriba su clave de producto
key-lead = Tiene 25 caracteres. Búsquela en el correo de su compra o consulte al administrador del sistema.
key-title-host = Escriba la clave de host KMS
key-lead-host = Tiene 25 caracteres. El proveedor la entrega a su organización para los pocos equipos que activan todos los demás.
key-label = Clave de producto
key-automatic = Activar automáticamente por internet
key-automatic-hint = Solo se envía un ID derivado de la clave e información de hardware; nada sobre usted.
key-old-title = Una clave del sistema de licencias anterior
key-old-text = Se cambia una sola vez por una clave nueva por internet. Sin internet, pida la clave nueva al vendedor.
key-replaced-title = Su clave se ha sustituido
key-replaced-text = La nueva clave de producto { $last }-… está instalada en lugar de la anterior, que ya no necesita.
key-advice-title = ¿No encuentra la clave o no funciona?
key-advice-summary = Cómo es una clave, dónde encontrarla y qué hacer cuando está en uso en otro equipo

## Formas de activar

method-title = ¿Cómo quiere activar?
method-lead = Todas las formas dan el mismo resultado, y puede cambiar de idea en cualquier momento.
method-internet = Internet
method-internet-checking = Listo en unos segundos. Comprobando la conexión…
method-internet-connected = Listo en unos segundos. Este equipo está conectado.
method-recommended = Recomendado
method-telephone = Teléfono
method-telephone-hint = Llame, dicte los dígitos de la pantalla y escriba los que oiga. Unos cuatro minutos.
method-file = Archivo
method-file-hint = Para un equipo sin conexión: guarde una solicitud, obtenga la respuesta en otro dispositivo y ábrala aquí.
method-host-file = Sin conexión a internet
method-host-file-text = Por archivo: { $command } escribe una solicitud, que el proveedor responde.

## Internet

internet-title = Activando por internet
internet-lead = Suele tardar unos segundos.
internet-progress = Consultando al servicio de activación…
waiting-passed = { $seconds ->
    [one] Ha pasado { $seconds } segundo.
   *[other] Han pasado { $seconds } segundos.
} Puede cancelar en cualquier momento; no se pierde nada.
internet-sent = Se envía: un ID derivado de su clave de producto e información de hardware. Nada revela su identidad.
internet-sent-host = Se envía: un ID derivado de su clave de producto y la clave pública de este host KMS. Nada revela su identidad.

## Lo que se dice al iniciar el producto

notice-waiting = El producto { $product } aún no está activado. Todo funciona, y la activación se sigue intentando automáticamente.
notice-trying-title = Consultando al host KMS de su organización
notice-trying = Buscando el host KMS y consultándolo…
notice-sent = Se envía solo a ese host: un ID derivado de la clave, el nombre de este equipo e información de hardware.

## Privacidad

privacy-title = Privacidad
privacy-sent = Lo que envía este programa al activar
privacy-telephone = Por teléfono y por archivo, este equipo no envía nada; los dígitos y el archivo contienen lo mismo.
privacy-address = El aviso del proveedor

## Teléfono

telephone-title = Activar por teléfono
telephone-region = País o región
telephone-line = { $region }: { $number }
telephone-line-hint = Elija el número al que va a llamar
telephone-read = Llame y dicte el ID de instalación
telephone-type = Escriba el ID de confirmación que oiga
telephone-paste = Puede pegarlo
installation-id = ID de instalación
confirmation-id = ID de confirmación
languages-open = Idioma
region-open = País o región
region-choose = Elija un país o región
region-search = Nombre, código o prefijo telefónico
region-detail = { $code } · { $dialling }
region-nothing = Ningún país o región coincide. Pruebe con el prefijo telefónico, por ejemplo +34.
line-toll-free = Gratuita
line-toll = De pago
line-tty = Teléfono de texto
line-tty-tag = TTY
line-detail = { $kind } · { $languages }
line-open-always = Abierta día y noche
line-open-until = Abierta · cierre: { $time }
line-closed = Cerrada
line-opens-today = Cerrada · apertura: { $time }
line-opens-later = Cerrada · apertura: { $day } { $time }
line-hours = { $days } { $from }–{ $to }
line-hours-always = Todos los días, 24 horas
line-hours-separator = { ", " }
line-day-range = { $first }–{ $last }
no-line-numbers = También puede llamar a una línea de otra región; la lista las muestra todas.
no-line-title = { $code }  { $title }

## Resultados

success-title = El producto { $product } está activado
success-for-good = En este equipo no hace falta ninguna renovación.
success-term = Esta activación es válida hasta el { $date }. Antes de que termine, vuelva a activar con la misma clave.
success-until = Esta activación se renueva por sí sola. Es válida hasta el { $date }.
success-provisional = Esta activación es provisional y termina el { $end }. Antes de esa fecha, pida al centro de activación el ID de confirmación definitivo.
success-host-title = Este equipo ya es un host KMS
success-host = En cuanto se ejecute su servicio (kakunin-kms serve), activará: { $products }.
not-opened = Aquí no hay ningún programa que abra esto. Su dirección:
failure-ways = Otras formas
failure-former = Clave anterior
failure-former-text = Vuelva a escribir la clave de producto { $key }-… y recuperará su activación al instante. No cuesta nada.
copied-release =
    ID de instalación: { $id }
    Código de liberación: { $code }
copied-details = { $code }: { $title }
    { $what }
    ID de instalación: { $id }

## Detalles

details-title = Detalles de este equipo
details-lead = La activación corresponde al conjunto de estos componentes. Algunos pueden cambiar sin afectarla.
details-lead-host = Con qué se activó este host KMS.
part-machine-id = Instalación del sistema operativo
part-system = Placa del sistema
part-processor = Procesador
part-disk = Disco del sistema
part-network = Adaptadores de red
part-memory = Tamaño de la memoria
part-kept = Sin cambios
part-changed = Con cambios
part-missing = No se encontró
part-added = Sin registro previo

## Por archivo

file-title = Activar por archivo
file-lead = Para un equipo sin red. Solo se intercambian dos archivos pequeños; no revelan su identidad.
file-save = Guarde la solicitud
file-saved = Guardada
file-saved-next = Lleve este archivo a un dispositivo con conexión a internet, por ejemplo en una unidad USB.
file-request-path = Dónde se guarda la solicitud
file-request-example = Una carpeta o un nombre de archivo
file-answer = Obtenga la respuesta
file-answer-self = En cualquier dispositivo
file-answer-vendor = La responde el proveedor.
file-answer-other = Otra posibilidad
file-answer-others = El centro de activación también la responde. Si hay muchos equipos, un administrador responde a todas a la vez.
file-open = Abra la respuesta
file-response-path = Dónde está la respuesta
file-response-example = Suelte el archivo aquí o escriba dónde está

## Liberar la activación

release-title = Liberar esta activación
release-lead = Después podrá usarla otro equipo. El producto { $product } sigue funcionando aquí e indica que no está activado.
release-internet = Por internet
release-internet-hint = El servicio de activación lo registra al instante.
release-code = Con un código de liberación
release-code-hint = No necesita conexión: usted dicta el código al centro de activación.
release-progress = Informando al servicio de activación…
release-sent = Se envía: el ID de instalación y la prueba de que tiene la clave de producto. Nada revela su identidad.
release-done-title = La activación se ha liberado
release-done-text = Ya puede usarla otro equipo. El producto { $product } sigue funcionando aquí.
release-untold-title = Avise al centro de activación
release-untold-text = El producto { $product } ya no está activado aquí. Llame al centro de activación y dicte estos dígitos: en cuanto se registren, otro equipo podrá usar la activación.
release-untold-short = La activación se ha liberado aquí. Otro equipo podrá usarla cuando el centro de activación tenga su código de liberación.
release-call = Llame al centro de activación
release-read = Dicte los dígitos
release-code-label = ID de instalación y, después, código de liberación

## En papel y en otro dispositivo

qr-instead = Este código sirve a cualquier hora y sin llamar: escanéelo con un teléfono con cámara. La página muestra el ID de confirmación que debe escribir abajo.
qr-text = Escanéelo con un teléfono: la página que se abre le da el ID de confirmación, sin llamar.
sheet-title = Hoja de llamada para la activación por teléfono
sheet-saved = Hoja de llamada guardada
sheet-open = Abrir
sheet-hours = Todos los horarios están en la hora del equipo en el que se creó esta hoja.
sheet-secret = Nada de lo que hay en esta hoja es secreto: los dígitos activan únicamente este equipo.
