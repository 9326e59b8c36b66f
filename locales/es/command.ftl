# Words of the command line.

command-usage = Uso
command-usage-options = opciones
command-usage-command = comando
command-heading-commands = Comandos
command-heading-options = Opciones
command-heading-arguments = Argumentos

command-kakunin = Activa un producto. Sin ningún comando, abre el asistente de activación.
command-status = Muestra si el producto está activado en este equipo
command-key = Instala o quita la clave de producto
command-key-set = Instala una clave de producto
command-key-set-key = La clave de producto, o - para leerla de la entrada estándar
command-key-set-file = Lee la clave de producto de este archivo
command-key-set-auto = Activa por internet en segundo plano la próxima vez que se inicie el producto
command-key-remove = Quita la clave de producto instalada y, con ella, la activación guardada en este equipo
command-key-remove-last = El nombre de la clave que se quita: sus dos primeros grupos, tal como los muestra status
command-activate = Activa por internet, ahora
command-installation-id = Muestra el ID de instalación para dictarlo por teléfono
command-confirm = Activa con el ID de confirmación que recibió
command-confirm-id = El ID de confirmación, de una vez o por grupos, o - para leerlo de la entrada estándar
command-history = Muestra qué ha ocurrido con la activación en este equipo
command-parts = Muestra los componentes por los que se reconoce este equipo y lo que ha cambiado
command-explain-about = Explica un código de error
command-explain-code = El código, por ejemplo CNT-1
command-launch = Para que lo llamen los productos al iniciarse: activa en segundo plano si así se dispuso, y abre el asistente solo cuando hace falta
command-agent = Activa y renueva en segundo plano lo que corresponda, hasta que se le indique que termine
command-agent-once = Hace una vez lo que corresponda ahora, y termina
command-kms = Establece qué host KMS de la organización se consulta
command-kms-set = Consulta este host KMS de ahora en adelante
command-kms-set-host = Un nombre o una dirección IP, con un puerto si no es 8482; una dirección IPv6 con puerto, entre corchetes
command-kms-clear = Vuelve a buscar el host KMS por DNS
command-kms-show = Muestra qué host KMS se consulta y el ID de cliente por el que este conoce al equipo
command-doctor = Comprueba cada paso de una activación e informa del primer problema
command-help = Muestra esta ayuda, o la de un comando
command-help-command = El comando, por ejemplo { "key set" }
command-demo = Muestra la demostración: sus claves de producto y cómo hacer de centro de activación
command-demo-desk = Muestra el ID de confirmación de un ID de instalación, tal como lo leería el centro de activación
command-demo-desk-id = El ID de instalación, de una vez o por grupos

command-option-text = Muestra el asistente como texto en la terminal, aunque haya una pantalla
command-option-answers = Da al asistente en modo de texto las respuestas de este archivo, una en cada línea
command-option-mode = La ventana es clara u oscura: { "light" } o { "dark" }
command-option-contrast = Contraste alto o no: { "more" } o { "usual" }
command-option-json = Responde en JSON
command-option-lang = Usa este idioma: { "en" }, { "ja" }, …
command-option-product = El producto, por su nombre en el catálogo; si no, el primero del catálogo
command-option-catalogue = El catálogo firmado del proveedor
command-option-vendor = El identificador del proveedor, si varios tienen aquí un catálogo
command-option-state = La carpeta donde se guarda la activación
command-option-all-users = Actúa para todos los usuarios de este equipo, como administrador
command-option-service = Consulta al servicio de activación en esta dirección en lugar de la del catálogo
command-option-help = Muestra esta ayuda
command-option-version = Muestra la versión

## Argumentos que no se entendieron

command-misuse-missing = Falta algo: { $named }. Consulte { $help }.
command-misuse-command = No existe ese comando. Consulte { $help }.
command-misuse-value = El valor de { $named } no se puede usar aquí, o no se ha indicado ninguno. Consulte { $help }.
command-misuse-key = Esto contiene una clave de producto ({ $shown }), que no debe escribirse aquí. Para instalarla: { $kakunin } key set CLAVE. En los demás casos, indíquela por sus dos primeros grupos.
command-misuse-token = Esto contiene el token de un miembro del personal ({ $shown }), que no debe escribirse aquí. Consulte { $kakunin } --help.
command-misuse-argument = Hay un argumento de más, o uno que no corresponde aquí. Consulte { $help }.
command-misuse-not-utf-8 = Un argumento no es texto en UTF-8. Consulte { $help }.

## Errores

# El título de un cuadro de mensaje, donde no hay terminal.
message-title = Activación del producto
message-title-desk = Servicio telefónico
command-fault = { $code }: { $title }
    { $what }
    { $why }
    { $next }
command-unknown-product = El catálogo no tiene ese producto. Tiene: { $known }.
command-unknown-code = No existe ese código de error. Los códigos tienen la forma CNT-1.
command-other-key = No se ha quitado nada. La clave instalada es { $installed }-…; indíquela para quitarla: { $kakunin } key remove { $installed }
command-other-key-release = No se ha liberado nada. La clave instalada es { $installed }-…; indíquela para liberar su activación: { $kakunin } release { $installed }
command-nothing-activated = No se ha liberado nada: en este equipo no hay nada activado con la clave de producto instalada.
command-no-release-code = No hay ningún código de liberación que mostrar: no se liberó nada con la clave de producto instalada, o el servicio de activación ya lo sabe. Si la clave de producto se perdió con la configuración, instálela antes de nuevo.
command-file = No se puede leer { $path }: { $cause }
command-file-folder = es una carpeta; indique un archivo
command-file-missing = no existe ese archivo
command-file-forbidden = no tiene permiso para leerlo; cópielo a una carpeta suya o pídaselo a su propietario
command-file-too-large = es demasiado grande para un archivo de su tipo
command-file-not-text = no es un texto
command-file-pipe-or-device = es una canalización o un dispositivo, no un archivo; indique un archivo
command-file-not-a-name = ningún archivo puede llamarse así (un dispositivo como NUL, dos puntos, o un punto o un espacio al final); indique otro
command-file-in-use = otro programa lo está usando; ciérrelo y vuelva a intentarlo
command-answer = La línea { $line } de las respuestas no corresponde a la página en la que se dio, y no se ha hecho nada de lo que seguía. La página, y por qué no corresponde la respuesta, están arriba.
command-answers-untaken = El asistente se cerró antes de la línea { $line } de las respuestas. Esa línea y las siguientes no se han usado.
command-not-a-host = Esta no es la dirección de un host KMS. Escriba un nombre o una dirección IP, con un puerto si no es 8482, por ejemplo kms.office.example:8482 o [2001:db8::7]:8482.
command-not-a-service = Esta no es la dirección de un servicio de activación. Empieza por https:// (o http:// para pruebas), por ejemplo https://activation.momiji.example/.
command-service-beginning = Falta el principio de esta dirección. Escríbala así: { $address }
command-service-sign-in = La dirección de un servicio de activación no contiene nombre de usuario ni contraseña. Escríbala sin ellos, por ejemplo https://activation.momiji.example/.
command-no-installation-id = Este equipo tiene una clave de cliente KMS. Lo activa un host KMS de su organización, así que no hace falta ningún ID de instalación. Para consultar ahora al host: { $kakunin } activate
command-no-language = El idioma “{ $tag }” no está disponible, así que se continúa en inglés. Están disponibles: { $languages }.
command-not-written = No se pudo escribir la respuesta: { $cause }
command-no-place = No hay ni pantalla ni terminal para el asistente. Use un comando en su lugar; consulte { $kakunin } --help.
command-not-administrator = Solo un administrador de este equipo puede actuar para todos sus usuarios: este usuario no puede escribir en { $path }. Ejecute el comando de nuevo como administrador o con sudo.
command-system = El sistema denegó algo que hace falta: { $cause }
command-demo-failed = No se pudo preparar la demostración: { $cause }
command-not-an-installation-id = Esto no es un ID de instalación completo: un ID tiene ocho grupos de seis dígitos, y sus dígitos de control tienen que concordar.
command-no-demo = Aquí está instalado el catálogo de un proveedor, así que no hay demostración.

## Estado

command-status-activated = El producto { $product } está activado desde el { $since }.
command-status-provisional = El producto { $product } está activado provisionalmente desde el { $since }, hasta el { $until }. Antes de esa fecha, pida al centro de activación el ID de confirmación definitivo.
command-status-activated-until = El producto { $product } está activado desde el { $since }, válido hasta el { $until }. Antes de esa fecha se renueva automáticamente.
command-status-activated-term = El producto { $product } está activado desde el { $since }, válido hasta el { $until }. Antes de esa fecha, vuelva a activarlo con la misma clave.
command-status-grace = El producto { $product } aún no está activado. Todo funciona; actívelo a más tardar el { $until }.
command-status-notice = { $product }: { $title } ({ $code }). Todo funciona como antes.
command-status-terms-over = { $product }: { $title } ({ $code }).
command-status-all-users = Vale para todos los usuarios de este equipo.
command-status-licence = Con --json: también la licencia firmada
command-status-key = Clave de producto: { $last }-… ({ $kind })
command-status-no-key = Clave de producto: ninguna
command-status-automatic = Se activará por internet la próxima vez que se inicie el producto.
command-status-released = La activación se liberó aquí, y el centro de activación aún necesita el código de liberación. Para mostrarlo: { $kakunin } release --show
command-status-count = Activaciones: { $used } de { $limit } en uso
command-status-terms = { $name }: { $value }

## Clave de producto

command-key-installed = La clave de producto { $last }-… está instalada ({ $kind }).
command-key-automatic = El producto { $product } se activará en segundo plano la próxima vez que se inicie.
command-key-by-hand = El asistente de activación se abrirá la próxima vez que se inicie el producto { $product }. Para activar ahora: { $kakunin } activate
command-key-activated-already = El producto { $product } está activado con ella.
command-key-removed = La clave de producto { $last }-… se ha quitado.
command-key-removed-activation = Se ha quitado la clave de producto { $last }-… y, con ella, la activación guardada en este equipo. El centro de activación sigue contando este equipo.

## Historial y componentes

command-history-line = { $moment }  { $what } { $code }
command-history-empty = Todavía no ha ocurrido nada.
command-history-key-installed = Clave de producto instalada
command-history-own-key-installed = Clave de cliente KMS de esta edición instalada
command-history-key-removed = Clave de producto quitada
command-history-activated = Activado
command-history-renewed = Renovado
command-history-released = Activación liberada
command-history-failed = Sin éxito:
command-history-restored = Archivo dañado restaurado a partir de la copia anterior
command-history-started-anew = Archivos dañados sustituidos; lo anterior se ha perdido
command-history-count = { $count ->
    [one] { $count } equipo conocido; mínimo: { $threshold }
   *[other] { $count } equipos conocidos; mínimo: { $threshold }
}
command-history-renewal = tiempo hasta la renovación: { $span }
command-history-retry = tiempo hasta el próximo intento: { $span }
command-part = { $part }: { $change } (peso { $weight })
command-parts-same = Pesos sin cambios: { $kept } de { $of }. Cuenta como el mismo equipo.
command-parts-little = Pesos sin cambios: { $kept } de { $of }. Pero se sabía poco del equipo que se activó, y este da más información: cuenta como otro equipo, que hay que volver a activar.
command-parts-other = Pesos sin cambios: { $kept } de { $of }. Cuenta como otro equipo, que hay que volver a activar.

command-explain = { $code }: { $title }
    Qué ha ocurrido: { $what }
    Por qué: { $why }
    Qué hacer ahora: { $next }

## KMS

command-agent-next = Próximo intento: { $moment }
command-policy-ignored = No se aplica la directiva { $place }: debe poder leerse y tener el formato correcto, y solo los administradores deben poder modificarla.
command-kms-host-policy = Host KMS: { $host } (por directiva)
command-kms-host-set = Host KMS: { $host } (establecido para este producto)
command-kms-host-file = Host KMS: { $host } (del archivo { "kms-host" } que está junto al catálogo)
command-kms-host-environment = Host KMS: { $host } (de KAKUNIN_KMS_HOST)
command-kms-host-dns = Host KMS: se busca por DNS ({ $domains })
command-kms-host-nowhere = Host KMS: no hay ninguno establecido, ni ningún dominio en el que buscarlo
command-kms-last = Última concesión de: { $host }
command-kms-retry = Tiempo entre intentos, según indicó el host: { $span }
command-kms-client-id = ID de cliente: { $id }

## Diagnóstico

command-doctor-passed = [ok] { $check }
command-doctor-failed = [!!] { $check }: { $code }
command-doctor-not-reached = [--] { $check }
command-doctor-catalogue = Catálogo
command-doctor-key = Clave de producto
command-doctor-name = Nombre
command-doctor-port = Puerto
command-doctor-tls = Conexión segura
command-doctor-clock = Reloj
command-doctor-answer = Respuesta del host KMS
command-doctor-well = No se ha encontrado ningún problema.

## Demostración

demo-introduction = Esta es la demostración de Kakunin, con los productos de Momiji Software, que no existe. Claves de producto para probar:
demo-key-good = activa
demo-key-used-up = todas las activaciones están en uso (CNT-1)
demo-key-blocked = bloqueada por el proveedor (KEY-5)
demo-key-other-product = de otro producto (KEY-3)
demo-key-kms-client = clave de cliente KMS, para el host KMS de una organización
demo-key-kms-host = clave de host KMS, no corresponde a este equipo (KEY-6)
demo-desk = Para hacer de centro de activación al teléfono, escriba en otra terminal:
demo-desk-argument = ID-DE-INSTALACIÓN

## Por archivo, y liberar

command-request = Activa por archivo: escribe la solicitud
command-request-save = Escribe un archivo de solicitud, que se responde donde haya red
command-request-file = El archivo; en una carpeta se crea uno; - es la salida estándar. No se sobrescribe ninguna otra cosa
command-response = Activa por archivo: toma la respuesta
command-response-load = Activa con la respuesta a la solicitud de este equipo
command-response-file = El archivo de respuesta, una tabla de varias respuestas o una carpeta de archivos de respuesta; - es la entrada estándar
command-standard-input = La entrada estándar
command-request-saved = La solicitud está en { $path }. Obtenga la respuesta y después: { $kakunin } response load ARCHIVO
command-request-page = Se responde en { $address }, o la responde el centro de activación.
command-release = Libera la activación de este equipo para que pueda usarla otro
command-release-last = El nombre de la clave instalada: sus dos primeros grupos, tal como los muestra status
command-release-offline = No consulta a nadie: muestra un código de liberación para el centro de activación
command-release-show = Muestra otra vez el código de liberación, hasta la próxima activación; no libera nada
command-released = La activación se ha liberado. El producto { $product } sigue funcionando aquí e indica que no está activado.
command-released-offline = El producto { $product } ya no está activado aquí. Dicte esto al centro de activación; después, otro equipo podrá usar la activación:
    ID de instalación: { $id }
    Código de liberación: { $code }
command-demo-respond = Responde un archivo de solicitud, como lo haría el proveedor
command-demo-respond-file = El archivo de solicitud
demo-responded = La respuesta está en { $path }.

## La carpeta de un traductor

command-option-locales = Muestra los mensajes de esta carpeta de traducciones, TAG/*.ftl, en lugar de los del programa
command-locales-no-tag = { $place }: el nombre de esta carpeta no es una etiqueta de idioma, así que se omiten sus mensajes. Una etiqueta es como fr, pt-BR o zh-Hant.
command-locales-no-language = { $place }: no hay mensajes en esta carpeta. Contiene una carpeta por idioma, con su etiqueta como nombre, por ejemplo fr, y archivos .ftl dentro.
command-locales-unread = No se puede leer { $place }: { $detail }
command-locales-not-utf-8 = { $place }: esto no es UTF-8, así que se omite todo el archivo. Guárdelo como UTF-8.
command-locales-nested = { $place }: aquí hay llaves anidadas a demasiada profundidad, así que se omite todo el archivo.
command-locales-syntax = { $place }: esto no se puede leer ({ $detail }). En su lugar se muestran las palabras del propio programa.
command-locales-blank = { $place }: { $message }, o una de sus opciones, no tiene palabras.
command-locales-twice = { $place }: { $message } ya estaba antes, en { $detail }. Se muestra la primera aparición.
command-locales-unknown = { $place }: el programa no tiene ningún mensaje { $message }.
command-locales-foreign = { $place }: { $message } nombra { $detail }, que no recibe. En su lugar se muestran las palabras del propio programa.
command-locales-leaves-out = { $place }: { $message } omite { $detail }.
command-locales-lacks = { $place }: a { $message } le falta { $detail }. Ahí se muestran las palabras del propio programa.
command-locales-key = { $place }: { $message } es “{ $detail }”. Una tecla de acceso es una sola letra o un solo dígito.
command-locales-plural = { $place }: { $message } no tiene forma de plural para: { $detail }. En su lugar se muestra la forma con el asterisco.
command-locales-choice = { $place }: { $message } tiene una opción que el programa no ofrece: { $detail }. Las que ofrece: { $given }.
command-locales-no-choice = { $place }: { $message } no tiene opción para: { $detail }. En su lugar se muestra la que lleva el asterisco.
command-locales-typed = { $place }: { $message } omite { $detail }. Se escribe, o se nombra, igual en todos los idiomas.
command-locales-missing = { $place }: { $count ->
    [one] aún falta 1 mensaje; se muestra con las palabras del propio programa: { $detail }
   *[other] aún faltan { $count } mensajes; se muestran con las palabras del propio programa: { $detail }
}
command-locales-more = { $place }: { $count ->
    [one] hay 1 línea más sobre esta carpeta. Corrija antes estas.
   *[other] hay { $count } líneas más sobre esta carpeta. Corrija antes estas.
}
