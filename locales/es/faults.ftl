# Words of the error codes: headline, what happened, why, and the one next step.
# `.what` and the rest stand alone, for `explain`; `.seen` tells the case at hand and takes its place where there is one.

## Clave de producto

fault-key-1 = Esto no parece una clave de producto
    .what = Lo que se ha escrito no es una clave de producto.
    .seen = { $symbols ->
        [none] En el texto no hay ninguna clave de producto.
        [several] En el texto hay más de una clave de producto; indique solo la de este equipo.
        [0] Todavía no se ha escrito nada. Una clave de producto tiene 25 caracteres.
        [25] Están los 25 caracteres, pero varios de ellos no concuerdan entre sí.
        [one] Una clave de producto tiene 25 caracteres; solo se ha escrito { $symbols }.
       *[other] Una clave de producto tiene 25 caracteres; se han escrito { $symbols }.
    }
    .why = Una clave de producto tiene 25 letras y dígitos en cinco grupos de cinco. Se ha omitido, añadido o leído mal alguno de ellos.
    .next = Copie de nuevo la clave completa del correo electrónico o de la carta en que la recibió.
fault-key-2 = Un carácter de la clave no es correcto
    .what = La clave está completa, pero un carácter no concuerda con los demás.
    .seen = El { $position ->
        [1] primer
        [2] segundo
        [3] tercer
        [4] cuarto
        [5] quinto
       *[other] { $position }.º
    } carácter del { $group ->
        [1] primer
        [2] segundo
        [3] tercer
        [4] cuarto
        [5] quinto
       *[other] { $group }.º
    } grupo no es correcto{ $script ->
        [cyrillic] { ":" } es una letra cirílica que se parece a { $symbol }.
        [greek] { ":" } es una letra griega que se parece a { $symbol }.
       *[none] { "." }
    }
    .why = Los caracteres parecidos, como 8 y B o 5 y S, se confunden con facilidad.
    .next = Compare la clave con el original y corrija ese carácter.
fault-key-3 = Esta clave es de otro producto
    .what = La clave se ha escrito correctamente, pero es de otro producto.
    .seen = La clave se ha escrito correctamente, pero es de otro producto ({ $product }).
    .why = Cada producto tiene sus propias claves; un paquete y sus aplicaciones sueltas no las comparten.
    .next = Escriba la clave que recibió con este producto.
fault-key-4 = El proveedor no tiene constancia de esta clave
    .what = La clave se ha escrito correctamente, pero el servicio de activación no tiene constancia de ella.
    .why = A veces las claves se venden o se ceden sin que el proveedor lo sepa. Normalmente, quien recibe una no puede saberlo.
    .next = Pida al vendedor, o a quien le dio la clave, una clave que funcione o un reembolso. Donde se escribe la clave se muestra cómo es una auténtica.
fault-key-5 = Esta clave está bloqueada
    .what = El proveedor ha bloqueado esta clave, por lo que ya no puede activar el producto.
    .why = Una clave se bloquea si se ha hecho pública, si se le ha quitado a su titular o si se ha reembolsado. A menudo, la persona que la usa no lo sabe.
    .next = Pida al vendedor, o a quien le dio la clave, una clave nueva o un reembolso. Donde se escribe la clave se muestra cómo es una auténtica.
fault-key-6 = Aquí hace falta otro tipo de clave
    .what = Esta es una clave de producto, pero no del tipo que hace falta aquí.
    .why = El proveedor activa los equipos que tienen una clave de activación múltiple (MAK). Los equipos que tienen una clave de cliente KMS los activa y los libera el host KMS de su organización; una clave de host KMS corresponde solo a ese host.
    .next = Pregunte al administrador del sistema si el host KMS de su organización activa este equipo, o qué clave le corresponde.
    .why-host = Para un host KMS, el proveedor entrega una clave de host KMS. Las claves de activación múltiple (MAK) y las claves de cliente KMS son para los equipos que usan el producto.
    .next-host = Escriba la clave de host KMS de su organización; las demás claves son para los equipos de la organización.
fault-key-7 = No se ha escrito ninguna clave de producto
    .what = El producto aún no tiene una clave de producto.
    .why = No se escribió ninguna clave durante la instalación, o se ha quitado después.
    .next = Escriba la clave de producto. Está en el correo electrónico de su compra o la tiene el administrador del sistema.
    .next-host = Escriba la clave de host KMS de su organización.
fault-key-8 = Esta clave ha expirado
    .what = Esta clave ya no puede activar más equipos.
    .seen = Esta clave podía activar más equipos hasta el { $since }.
    .why = Algunas claves se emiten por un tiempo limitado, como la duración de un contrato. Los equipos que se activaron antes siguen activados.
    .next = Pida al administrador del sistema, o al vendedor, una clave que siga siendo válida.
    .next-host = Pida al vendedor una clave de host KMS que siga siendo válida.

## Recuento

fault-cnt-1 = Todas las activaciones de esta clave están en uso
    .what = Todas las activaciones que permite esta clave están en uso.
    .seen = Esta clave sirve para { $limit ->
        [one] { $limit } equipo
       *[other] { $limit } equipos
    }, y { $used ->
        [one] { $used } la está usando
       *[other] { $used } la están usando
    }.
    .why = Un equipo que se ha sustituido o reparado conserva su activación hasta que alguien la libera.
    .next = Pida al administrador del sistema que libere un equipo que ya no se use, o pida más activaciones al centro de activación o al vendedor.
    .next-desk = Se puede liberar un equipo que ya no se use, o el vendedor puede añadir más activaciones.
    .next-host = Libere la activación de un host KMS que ya no se use (kakunin-kms release), o pida más activaciones al vendedor.

## Red

fault-net-1 = No hay conexión de red
    .what = Este equipo no está conectado a ninguna red.
    .why = El cable de red está desconectado, la red Wi-Fi está apagada o fuera de alcance, o el modo avión está activado.
    .next = Conecte este equipo a internet y vuelva a intentarlo. La activación por teléfono no necesita conexión.
    .why-host = Este equipo no tiene ningún adaptador de red conectado que tenga una dirección.
    .next-host = Conecte este equipo a internet y vuelva a intentarlo. Si debe seguir sin conexión, actívelo por archivo.
fault-net-2 = No se encontró el servicio de activación
    .what = No se encontró el nombre del servicio de activación.
    .seen = No se encontró el nombre { $host }.
    .why = En este momento no se puede llegar a internet, o el servidor DNS de esta red no conoce el servicio.
    .next = Compruebe si se abre otro sitio web en el navegador y vuelva a intentarlo. Si se abre, pida al administrador del sistema que revise el servidor DNS.
    .why-host = En este momento no se puede llegar a internet, o el servidor DNS que consulta este equipo no conoce nombres de fuera de la organización.
    .next-host = Haga que el servidor DNS de este equipo encuentre nombres de internet y vuelva a intentarlo. La activación por archivo no necesita conexión.
fault-net-3 = El servicio de activación no responde
    .what = El servicio de activación rechazó la conexión o no respondió a tiempo.
    .seen = { $cause ->
        [timed-out] { $host } no respondió a tiempo.
       *[refused] { $host } rechazó la conexión.
    }
    .why = Es posible que un firewall impida la conexión, o que el servicio esté ocupado o en mantenimiento.
    .next = Espere unos minutos y vuelva a intentarlo. Si nada cambia, pida al administrador del sistema que permita la conexión.
    .next-host = Permita que este equipo se conecte al servicio de activación. Si ya se permite, espere unos minutos y vuelva a intentarlo.
fault-net-4 = La conexión segura no es de confianza
    .what = El certificado de la conexión no es el del servicio de activación, por lo que no se ha enviado nada.
    .seen = { $cause ->
        [known] El certificado que se mostró para { $host } lo emitió “{ $issuer }”. No es el del servicio, por lo que no se ha enviado nada.
       *[unknown] El certificado que se mostró para { $host } no es el del servicio, por lo que no se ha enviado nada.
    }
    .why = Probablemente un programa de seguridad de este equipo o un dispositivo de esta red abre las conexiones cifradas para inspeccionarlas.
    .next = Pida al administrador del sistema que no se inspeccionen las conexiones al servicio de activación.
    .next-host = Excluya de la inspección las conexiones al servicio de activación y vuelva a intentarlo.
fault-net-5 = La red pide iniciar sesión
    .what = Un proxy de esta red pide un nombre de usuario y una contraseña.
    .seen = { $cause ->
        [known] El proxy { $proxy }, en el camino hacia { $host }, pide un nombre de usuario y una contraseña.
       *[unknown] Un proxy en el camino hacia { $host } pide un nombre de usuario y una contraseña.
    }
    .why = Esta red llega a internet a través de un proxy, que solo deja pasar las conexiones después de iniciar sesión.
    .next = Pida al administrador del sistema que se pueda llegar al servicio de activación sin iniciar sesión.
    .next-host = Haga que este equipo llegue al servicio de activación sin iniciar sesión y vuelva a intentarlo.
fault-net-6 = La respuesta no es del servicio
    .what = Llegó una respuesta, pero no del servicio de activación.
    .seen = Llegó una respuesta de { $host }, pero no es la del servicio de activación.
    .why = Las redes de hoteles, trenes y aeropuertos suelen mostrar primero una página de inicio de sesión; un filtro web puede hacer lo mismo.
    .next = Abra cualquier sitio web en el navegador, inicie sesión en la red si se lo pide y vuelva a intentarlo.
    .why-host = Un filtro web o una página de inicio de sesión en el camino responde en lugar del servicio de activación.
    .next-host = Haga que este equipo llegue al servicio de activación sin pasar por ese filtro o esa página y vuelva a intentarlo.
fault-net-7 = El proxy no establece la conexión
    .what = El proxy de esta red no estableció la conexión con el servicio de activación.
    .seen = El proxy { $proxy } no estableció la conexión con { $host }.
    .why = El proxy está apagado o fuera de alcance, no permite esta dirección o no puede llegar al servicio.
    .next = Pida al administrador del sistema que permita el servicio de activación en el proxy. La activación por teléfono no necesita conexión.
    .next-host = Permita el servicio de activación en el proxy, o corrija el proxy en la configuración de este equipo, y vuelva a intentarlo.
fault-net-8 = No se puede usar un ajuste de la red
    .what = La configuración de este equipo indica un proxy, un servidor DNS o un host KMS con una dirección que no se puede usar.
    .seen = { $kind ->
        [name-server] El ajuste { $setting } es { $value }, que no es la dirección IP de un servidor DNS.
        [kms-host] El ajuste { $setting } es { $value }, que no es la dirección de un host KMS.
       *[proxy] La variable de entorno { $setting } contiene { $value }, que no se puede usar como dirección de un proxy.
    }
    .why = La dirección está incompleta o mal escrita, o empieza por https:// cuando lo correcto es http://, o al revés. Las direcciones completas son como http://proxy.example:8080 para un proxy, 192.0.2.1 para un servidor DNS y kms.office.example para un host KMS.
    .next = Pida al administrador del sistema que corrija el ajuste y vuelva a intentarlo.
    .next-host = Corrija el ajuste y vuelva a intentarlo.

## Servicio

fault-srv-1 = El servicio no está disponible en este momento
    .what = Se puede llegar al servicio de activación, pero en este momento no puede responder.
    .seen = Se puede llegar a { $host }, pero en este momento no puede responder.
    .why = Está en mantenimiento, o lo están consultando muchísimos equipos a la vez.
    .next = Vuelva a intentarlo dentro de unos minutos. Intentarlo otra vez nunca gasta una segunda activación.
fault-srv-2 = Demasiados intentos en poco tiempo
    .what = El servicio solo acepta un número limitado de intentos en poco tiempo.
    .seen = El servicio aceptará el próximo intento dentro de { $unit ->
        [hours] { $amount ->
            [one] { $amount } hora
           *[other] { $amount } horas
        }
        [minutes] { $amount ->
            [one] { $amount } minuto
           *[other] { $amount } minutos
        }
       *[seconds] { $amount ->
            [one] { $amount } segundo
           *[other] { $amount } segundos
        }
    }.
    .why = El límite protege las claves de todos: impide que se adivinen por prueba y error.
    .next = Espere hasta que se acepte el próximo intento y vuelva a intentarlo.
fault-srv-3 = No se pudo verificar la respuesta
    .what = La respuesta no lleva la firma del proveedor o corresponde a otra solicitud, por lo que no se ha usado.
    .seen = La respuesta de { $host } no lleva la firma del proveedor o corresponde a otra solicitud, por lo que no se ha usado.
    .why = Algo cambió la respuesta por el camino, o esta versión del producto es anterior a la clave de firma actual del proveedor.
    .next = Instale la última actualización del producto y vuelva a intentarlo.

## Servicio de administración de claves

fault-kms-1 = No se encontró ningún host KMS
    .what = No se encontró el host KMS de su organización en esta red.
    .seen = { $cause ->
        [refused] El servidor DNS se niega a responder (buscado en: { $domains }).
       *[no-record] El servidor DNS no conoce ningún host KMS (buscado en: { $domains }).
    }
    .why = Este equipo está fuera de la red de la organización, o el servidor DNS no tiene una entrada _kakunin-kms._tcp para un host KMS.
    .next = Conéctese a la red de su organización, o a su VPN, y vuelva a intentarlo.
fault-kms-2 = No se puede llegar al host KMS
    .what = El host KMS de su organización no responde.
    .seen = { $cause ->
        [timed-out] El host KMS { $host } no respondió a tiempo.
       *[refused] El host KMS { $host } rechazó la conexión.
    }
    .why = Este equipo está fuera de la red de la organización, o el host KMS está apagado o detrás de un firewall.
    .next = Conéctese a la red de su organización, o a su VPN, y vuelva a intentarlo.
fault-kms-3 = El host KMS no atiende este producto
    .what = El host KMS responde, pero no atiende este producto.
    .seen = El host KMS { $host } responde, pero no atiende este producto.
    .why = La clave de host KMS de ese host no incluye el producto o la edición que hay instalados aquí.
    .next = Pida al administrador del sistema que active el host KMS con una clave de host KMS para este producto.
fault-kms-4 = El host KMS necesita más equipos
    .what = El host KMS responde, pero hasta ahora no se han puesto en contacto con él suficientes equipos.
    .seen = { $count ->
        [one] El host KMS conoce por ahora { $count } equipo, y activa a partir de { $threshold }.
       *[other] El host KMS conoce por ahora { $count } equipos, y activa a partir de { $threshold }.
    }
    .why = Un host KMS empieza a activar cuando un número determinado de equipos distintos se ha puesto en contacto con él en un plazo de 30 días.
    .next = Pida al administrador del sistema que reduzca el número de equipos que espera el host KMS o que conecte más. Este equipo lo sigue intentando por sí solo.
fault-kms-5 = El host KMS aún no está activado
    .what = El host KMS responde, pero él mismo aún no está activado.
    .seen = El host KMS { $host } responde, pero él mismo aún no está activado.
    .why = Un host KMS solo puede activar otros equipos después de haberse activado una vez con una clave de host KMS.
    .next = Pida al administrador del sistema que active el host KMS.
fault-kms-6 = No se pudo verificar el host KMS
    .what = La respuesta del host KMS no está respaldada por el proveedor, por lo que no se ha usado.
    .seen = La respuesta del host KMS { $host } no está respaldada por el proveedor, por lo que no se ha usado.
    .why = Falta el certificado del host o ya no es válido, o en su lugar respondió otro equipo.
    .next = Pida al administrador del sistema que vuelva a activar el host KMS.

## Reloj

fault-clk-1 = Los relojes no coinciden
    .what = El reloj de este equipo y el del servicio difieren demasiado.
    .seen = El reloj de este equipo indica { $here }; el del servicio indica { $there }.
    .why = Las respuestas solo son válidas en torno a la hora en que se crearon, y probablemente la fecha, la hora o la zona horaria de este equipo no están bien ajustadas.
    .next = Elija el ajuste automático de fecha y hora en la configuración de este equipo y vuelva a intentarlo.
fault-clk-2 = El reloj indica una hora anterior
    .what = El reloj de este equipo indica una hora anterior a la que ya había indicado.
    .seen = El reloj de este equipo ya había indicado { $last-seen }, y ahora indica una hora anterior.
    .why = Se cambió la fecha, o se ha agotado la pequeña pila que mantiene la hora.
    .next = Elija el ajuste automático de fecha y hora en la configuración de este equipo.

## Hardware

fault-hwc-1 = El hardware ha cambiado
    .what = El hardware ha cambiado tanto que conviene volver a activar el producto.
    .seen = { $cause ->
        [little] La activación se concedió a un equipo del que se sabía poco. Este equipo da más información de sí mismo, por lo que cuenta como otro.
       *[changed] El { $percent } % de la información de hardware sigue igual que en la activación; es demasiado poco para reconocer el equipo.
    }
    .why = Una activación corresponde a un solo equipo. Después de una reparación importante o de un traslado a otro hardware, parece uno distinto.
    .next = Vuelva a activar el producto con la misma clave.

## ID de confirmación

fault-cid-1 = Algunos dígitos no son correctos
    .what = Uno o varios grupos del ID de confirmación se han oído o escrito mal.
    .seen = { $count ->
        [one] El grupo { $groups } del ID de confirmación no es correcto.
       *[other] Hay { $count } grupos del ID de confirmación que no son correctos: { $groups }.
    }
    .why = Cada grupo termina en un dígito de control, que aquí no concuerda con los dígitos anteriores.
    .next = Pida al agente que le repita los grupos marcados y escríbalos de nuevo.
    .next-desk = Le voy a repetir los grupos marcados; por favor, escríbalos de nuevo.
fault-cid-2 = El número de dígitos no es correcto
    .what = Al ID de confirmación le faltan o le sobran dígitos.
    .seen = { $digits ->
        [none] En el texto no hay ningún ID de confirmación.
        [several] En el texto hay más de un ID de confirmación; indique solo el de este equipo.
       *[other] Dígitos de un ID de confirmación: { $expected }; escritos: { $digits }.
    }
    .why = Probablemente se ha omitido un dígito o se ha escrito dos veces.
    .next = Repase las casillas con el agente, una por una: en cada una van seis dígitos.
    .next-desk = Vamos a repasar las casillas, una por una: en cada una van seis dígitos.
fault-cid-3 = Los dos ID no se corresponden
    .what = El ID de confirmación se ha escrito correctamente, pero se creó para otro ID de instalación.
    .why = Es para otro equipo, o la clave de producto o el hardware han cambiado desde la llamada.
    .next = Dicte de nuevo al agente el ID de instalación de esta pantalla y pida el ID de confirmación que le corresponde.
    .next-desk = Por favor, dícteme de nuevo el ID de instalación de su pantalla; después le leeré el ID de confirmación que le corresponde.
fault-cid-4 = La activación provisional ha terminado
    .what = El ID de confirmación provisional ya no es válido.
    .seen = El ID de confirmación provisional era válido hasta el { $since }.
    .why = Un ID de confirmación provisional dura 72 horas, mientras el centro de activación aclara una cuestión pendiente.
    .next = Llame de nuevo al centro de activación y pida el ID de confirmación definitivo.
    .next-desk = Por favor, dícteme el ID de instalación de su pantalla; después le leeré el ID de confirmación definitivo.
fault-cid-5 = Este es el ID de instalación
    .what = Se ha escrito un ID de instalación donde va el ID de confirmación.
    .why = Los dos se parecen: el ID de instalación es el que usted dicta; el ID de confirmación es el que oye.
    .next = Dicte el ID de instalación al agente y escriba después los dígitos que el agente le lea.
    .next-desk = Ahora le leo el ID de confirmación; por favor, escríbalo a partir de la casilla A.

## Código de liberación

fault-iid-1 = El ID de instalación no es correcto
    .what = Tal como está, el ID de instalación no concuerda con ninguna clave de este proveedor.
    .why = Lo más frecuente es que un grupo se haya oído o escrito mal de un modo que su dígito de control no revela. Un ID de instalación que no ha mostrado ningún producto de este proveedor tampoco concuerda.
    .next = Lea de nuevo el ID de instalación en la pantalla, grupo por grupo, y compárelo con lo que se ha escrito.
    .next-desk = Por favor, dícteme de nuevo el ID de instalación de la pantalla, grupo por grupo.

fault-iid-2 = Este ID de instalación ya no sirve
    .what = El ID de instalación corresponde a una activación que se liberó o que ha pasado a otro equipo.
    .why = Después de liberar una activación, el equipo continúa con un nuevo ID de instalación; el anterior ya no sirve para activar.
    .next = Abra el asistente en el equipo y active por internet, o quite allí la clave de producto y escríbala de nuevo: aparecerá un nuevo ID de instalación. Use ese.
    .next-desk = Por favor, active por internet en ese equipo, o quite allí la clave de producto y escríbala de nuevo; después, dícteme el nuevo ID de instalación que aparezca.

fault-rel-1 = El código de liberación no concuerda
    .what = El código de liberación está completo y es correcto en sí, pero se creó para otro ID de instalación.
    .why = Un código de liberación corresponde al ID de instalación que el equipo muestra a su lado, y a ningún otro.
    .next = Compare el ID de instalación y el código de liberación con la página del equipo que muestra los dos.

## Teléfono

fault-phn-1 = No hay línea telefónica para esta región
    .what = El proveedor no tiene ninguna línea telefónica para este producto en la región elegida.
    .seen = { $region }: el proveedor no tiene allí línea telefónica para este producto.
    .why = Las líneas dependen del producto y de la región, y solo se muestran las que están en servicio.
    .next = Active por internet o llame a una línea de otra región. La lista de números regionales las incluye todas.
    .next-desk = Esta llamada sirve desde cualquier región: por favor, dícteme el ID de instalación de su pantalla. También puede activar por internet.

## Archivos

fault-fil-1 = Esto no es un archivo de activación
    .what = El archivo que se abrió no contiene ninguna activación para este producto.
    .seen = { $path } no contiene ninguna activación para este producto.
    .why = Es un archivo de otro tipo o de otro producto, o se dañó por el camino.
    .next = Traiga otra vez el archivo del dispositivo que lo guardó y ábralo aquí.
fault-fil-2 = El archivo es para otro equipo
    .what = El archivo es auténtico, pero se creó para otro equipo.
    .seen = El archivo { $path } es auténtico, pero se creó para otro equipo.
    .why = Cada archivo responde a una solicitud; deja de servir cuando cambia la clave de producto o el hardware.
    .next = Guarde una nueva solicitud en este equipo y obtenga su respuesta.
fault-fil-3 = No se puede guardar el archivo
    .what = No se pudo escribir el archivo en el lugar elegido.
    .seen = No se pudo escribir { $path }.
    .why = La carpeta no existe, ya hay en ella otro archivo con este nombre o ningún archivo puede llamarse así; o el lugar está protegido contra escritura, lleno o ya no está conectado, o el archivo lo está usando otro programa.
    .next = Elija otro nombre, otra carpeta u otra unidad USB y guarde de nuevo.
fault-fil-4 = No existe ese archivo
    .what = No hay ningún archivo en el lugar indicado.
    .seen = No existe el archivo { $path }.
    .why = Su nombre se escribe de otra forma, está en otra carpeta o su unidad no está conectada.
    .next = Busque el archivo en su carpeta e indíquelo de nuevo, con la ruta completa.
fault-fil-5 = No se puede leer el archivo
    .what = Hay algo en el lugar indicado, pero no se puede leer como archivo.
    .seen = { $cause ->
        [folder] { $path } es una carpeta; indique un archivo.
        [pipe-or-device] { $path } es una canalización o un dispositivo, no un archivo; indique un archivo.
        [not-a-name] Ningún archivo puede llamarse { $path }.
        [in-use] Otro programa está usando { $path }; ciérrelo y vuelva a intentarlo.
        [forbidden] No tiene permiso para leer { $path }.
        [too-large] { $path } es mucho más grande que cualquier archivo de activación.
       *[other] El sistema no pudo leer { $path }.
    }
    .why = No es un archivo de activación, es de otro usuario o su unidad ha fallado.
    .next = Indique el propio archivo de activación, o cópielo antes a una carpeta suya.
fault-fil-6 = Este archivo es para otro paso
    .what = El archivo forma parte de una activación, pero no es el que hace falta aquí.
    .seen = { $found ->
        [request] { $path } es una solicitud; aquí hace falta su respuesta.
        [response] { $path } es una respuesta; aquí hace falta una solicitud.
        [host-request] { $path } es la solicitud de un host KMS.
        [host-response] { $path } es la respuesta a un host KMS.
        [request-table] { $path } es una tabla de solicitudes.
       *[other] { $path } es una tabla de respuestas.
    }
    .why = Una activación por archivo tiene dos archivos: el equipo guarda una solicitud, cuyo nombre termina en request, y recibe una respuesta, cuyo nombre termina en response.
    .next = Abra la respuesta en el equipo que se va a activar. Quien responde abre la solicitud.

## Estado guardado

fault-sto-1 = Se restauró una copia anterior
    .what = La activación guardada estaba dañada, y la ha sustituido la copia anterior.
    .why = Probablemente el equipo se apagó, o su disco falló, mientras se guardaba.
    .next = Compruebe en la primera página que el producto sigue apareciendo como activado.
fault-sto-2 = No se puede guardar la activación
    .what = No se puede escribir en la carpeta donde se guarda la activación.
    .seen = No se puede escribir en la carpeta { $path }.
    .why = La carpeta es de solo lectura o pertenece a otro usuario de este equipo.
    .next = Pida al administrador del sistema que permita escribir en la carpeta donde se guarda la activación y vuelva a intentarlo.
    .next-host = Permita escribir en la carpeta donde se guarda la activación y vuelva a intentarlo.
fault-sto-3 = El disco está lleno
    .what = No queda espacio en el disco donde se guarda la activación.
    .seen = No queda espacio en el disco para la carpeta { $path }.
    .why = Guardar una activación ocupa muy poco, pero otros archivos han llenado el disco.
    .next = Elimine archivos que ya no hagan falta y vuelva a intentarlo.
fault-sto-4 = La activación guardada se ha perdido
    .what = La activación guardada estaba dañada, y no quedaba ninguna copia íntegra a la que volver.
    .why = Es posible que el disco esté fallando, o que otro programa haya cambiado los archivos donde se guarda la activación.
    .next = Escriba la clave de producto y vuelva a activar, por internet si puede: así, un equipo que se reconoce por sus componentes no cuenta dos veces.
fault-sto-5 = No se puede leer la activación
    .what = Este usuario no puede leer la activación guardada.
    .seen = { $cause ->
        [known] { $path } pertenece al usuario { $owner }, y este usuario no lo puede leer.
       *[unknown] Este usuario no puede leer { $path }.
    }
    .why = Otro usuario de este equipo guardó allí la activación, o su carpeta de red o su unidad no está conectada.
    .next = Pida al administrador del sistema que permita a este usuario leer la carpeta donde se guarda la activación y vuelva a intentarlo.
    .next-host = Permita a este usuario leer la carpeta donde se guarda la activación y vuelva a intentarlo.
fault-sto-6 = La activación es de una versión posterior
    .what = La activación guardada se escribió con una versión posterior de este programa.
    .seen = El archivo { $path } se escribió con una versión posterior de este programa.
    .why = El producto se actualizó, y después se volvió a instalar una versión anterior o esta sigue ahí.
    .next = Inicie o instale la versión posterior del producto. La activación guardada no se ha cambiado.
fault-sto-7 = Activación para todos: no es de fiar
    .what = Hay una activación para todos los usuarios de este equipo, pero no se usa.
    .seen = { $path } debería activar el producto para todos los usuarios de este equipo, pero no se usa.
    .why = Otras personas pueden cambiar este archivo o su carpeta, o el archivo está dañado.
    .next = Pida al administrador del sistema que permita escribir allí solo a los administradores y que vuelva a activar el producto para todos los usuarios.
    .next-host = Quite a todos los demás el permiso de escribir allí y vuelva a activar el producto para todos los usuarios.

## Catálogo

fault-cat-1 = No se pueden leer los datos del producto
    .what = El catálogo del proveedor, el archivo con productos, servicios y líneas telefónicas, falta o no es auténtico.
    .seen = { $cause ->
        [missing] Falta el catálogo del proveedor { $path }.
        [several] Hay catálogos de varios proveedores en { $path }; KAKUNIN_VENDOR indica el que se quiere por su identificador, y --catalogue por su archivo.
        [forbidden] Este usuario no tiene permiso para leer el catálogo del proveedor { $path }.
        [unreadable] El catálogo del proveedor { $path } no es un texto que se pueda leer.
        [no-vendor-key] No se puede leer el archivo vendor.pub con la clave del proveedor; su lugar es la carpeta de { $path }.
        [vendor-key] El archivo vendor.pub de la carpeta de { $path } no contiene la clave de ningún proveedor.
        [unsigned] { $path } no es un catálogo firmado; el nombre de uno firmado termina en .jws.
        [unusable] El catálogo del proveedor { $path } necesita otra versión de este programa.
       *[not-genuine] El catálogo del proveedor { $path } no lleva la firma de este proveedor.
    }
    .why = El archivo, o la clave del proveedor que está a su lado, se quitó, se dañó o se cambió después de la instalación.
    .next = Repare o reinstale el producto, o pida al administrador del sistema que lo haga.
    .next-host = Repare o reinstale el producto, o indique el catálogo del proveedor con --catalogue ARCHIVO.

## Plazos

fault-grc-1 = El período de gracia ha terminado
    .what = Ha pasado el tiempo durante el que el producto podía esperar su activación.
    .seen = El período de gracia terminó el { $since }.
    .why = El producto no se ha activado desde que se instaló. Sigue funcionando, y los avisos terminan con la activación.
    .next = Active el producto ahora. Se le ofrecen todas las formas que funcionan aquí.
fault-grc-2 = Hay que renovar la activación KMS
    .what = La activación del host KMS de su organización ha terminado.
    .seen = La activación del host KMS de su organización terminó el { $since }.
    .why = Se renueva en segundo plano, y este equipo lleva mucho tiempo sin llegar al host KMS.
    .next = Conéctese a la red o a la VPN de su organización y renueve la activación.
fault-grc-3 = El plazo de la activación ha terminado
    .what = La activación de este equipo era por un tiempo limitado, que ya ha pasado.
    .seen = La activación de este equipo era por un tiempo limitado y terminó el { $since }.
    .why = Este equipo da poca información que lo distinga de otros, como ocurre con los contenedores y los sistemas clonados. En esos equipos la activación tiene un plazo y se renueva.
    .next = Vuelva a activar el producto con la misma clave. Por internet, a partir de entonces se renueva por sí solo.

fault-trm-1 = El período de prueba ha terminado
    .what = El período de prueba de este producto en este equipo ha terminado.
    .seen = El período de prueba de este producto en este equipo terminó el { $since }.
    .why = La prueba se cuenta una vez por equipo, desde su primera activación. Otra clave de prueba o una nueva instalación no la empiezan de nuevo.
    .next = Escriba una clave de producto comprada. Si no tiene ninguna, pregunte al vendedor.

fault-trm-2 = La suscripción ha terminado
    .what = La suscripción de este producto ha terminado.
    .seen = La suscripción de este producto terminó el { $since }, y también han pasado los días de gracia.
    .why = La clave de producto pertenece a una suscripción que no se ha renovado, o este equipo aún no sabe de la renovación.
    .next = Si la suscripción se ha renovado, active de nuevo con la misma clave, por internet o por archivo. Si no, pregunte al vendedor.

fault-trm-3 = Solo por internet o por archivo
    .what = Esta clave de producto no se activa por teléfono.
    .why = La clave tiene una prueba, una suscripción o funciones propias, que un ID de confirmación no puede llevar.
    .next = Active por internet, o por archivo desde un equipo con internet.
