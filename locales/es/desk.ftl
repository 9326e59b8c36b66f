# Words of the console of the help desk. Those that begin with desk-say are said to the caller, in the caller's language.

digit-0 = cero
digit-1 = uno
digit-2 = dos
digit-3 = tres
digit-4 = cuatro
digit-5 = cinco
digit-6 = seis
digit-7 = siete
digit-8 = ocho
digit-9 = nueve

desk-centre = Centro de activación: { $vendor }
desk-signed-in = { $name } · { $role }
desk-role-desk = servicio telefónico
desk-role-supervisor = supervisor
desk-role-administrator = administrador
desk-role-auditor = auditor
desk-demo-token = Esta es la demostración. Inicie sesión en el servicio telefónico con este token: { $token }

desk-demonstration = Esta es la demostración
desk-demonstration-text = El servicio de activación se ejecuta dentro de este programa, con claves inventadas. No necesita un token propio.
desk-demonstration-use = Entrar en la demostración
    .key = D
desk-sign-in-title = Iniciar sesión
desk-sign-in-lead = Con el token que le dio su administrador.
desk-sign-in = Iniciar sesión
    .key = S
desk-signing-in = Iniciando sesión…
desk-token = Token
desk-token-where = ¿Dónde se guarda mi token?
desk-token-where-text = Su administrador lo crea con kakunin-service token add, y puede revocarlo en cualquier momento.
desk-token-not-kept = Se guarda hasta que cierre esta ventana, y en ningún otro lugar.
desk-token-kept = Se guarda en el llavero de este equipo, si lo tiene; si no, hasta que cierre esta ventana.
desk-call-waits = Su llamada sigue aquí
desk-call-waits-text = El token ya no es válido. Inicie sesión de nuevo; se ha conservado todo lo que escribió.
desk-sign-out = Cerrar sesión

desk-leave = La llamada no ha terminado. ¿Cerrar la sesión y abandonar lo escrito?
desk-stay = Mantener la sesión
desk-sign-out-now = Cerrar sesión ahora

desk-title-ready = A la espera de una llamada
desk-title-hearing = Escuche el ID de instalación
desk-title-known = Decida
desk-title-release = Anote el código de liberación
desk-title-reading = Lea el ID de confirmación en voz alta
desk-title-file = Respondido por archivo
desk-title-provisional = Lea en voz alta el ID para 72 horas
desk-call-lead = Pida a la persona que llama que dicte los ocho grupos del ID de instalación.
desk-case = Caso { $case }
desk-begin = Escriba lo que oye
desk-begin-text = Cada grupo se comprueba en cuanto tiene seis dígitos. Los grupos pueden llegar en cualquier orden, y se puede pegar un ID completo.
desk-kept-in-keyring = Su token está en el llavero de este equipo.
desk-kept-without-keyring = Su token se guarda hasta que cierre esta ventana; el llavero no se usa.
desk-kept-for-session = Su token se guarda hasta que cierre esta ventana: aquí no hay llavero.
desk-drop-file = También puede soltar un archivo de solicitud en esta ventana; su respuesta se escribe junto a él.
desk-answer-file = Responder una solicitud…
desk-file-answered = Se ha escrito el archivo de respuesta
desk-looking-up = Buscando…
desk-look-up = Buscar de nuevo
desk-clear = Borrar dígitos
desk-misheard = El grupo { $group } se ha oído mal.
desk-say-group = Por favor, repítame el grupo { $group }: seis dígitos, despacio.
desk-say-release-group = Por favor, repítame el grupo { $group } del código de liberación: seis dígitos, despacio.
desk-mixed = Cada grupo es correcto por separado, pero juntos no forman un ID de instalación. Compruebe si la persona que llama ha empezado de nuevo y pídale que dicte todos los grupos tal como están ahora en la pantalla.
desk-other-vendor = El grupo 1 no corresponde a ningún producto de este proveedor. Pregunte qué producto quiere activar la persona que llama y compare otra vez el grupo 1.
desk-confirmation-typed = Estos grupos son de un ID de confirmación. Pida el ID de instalación, que está en la parte 2 de la página de la persona que llama.

desk-organisation = Organización
desk-no-organisation = no se conoce
desk-activations = Activaciones
desk-used = { $used } de { $limit } en uso
desk-blocked = Bloqueada
desk-trial = Días de prueba
desk-blocked-stolen = El titular comunicó que otras personas tienen la clave.
desk-blocked-refunded = La compra se reembolsó.
desk-blocked-abused = La clave se usó al margen de sus condiciones.
desk-blocked-error = La clave se emitió por error.
desk-kind = Nota
desk-kind-text = Las claves de este tipo no se activan para un equipo que usa el producto.
desk-first-activation = Primera activación
desk-past = { $method }, { $date }
desk-past-released = { $made }; liberación: { $end }
desk-ends-term = Con plazo, hasta el { $moment }; se renueva antes
desk-ends = Provisional, hasta el { $moment }

desk-confirm = Emitir ID de confirmación
    .key = E
desk-confirmation-provisional = ID de confirmación para 72 horas
desk-repeat = Repetir (R)
desk-copy = Copiar como texto
    .key = C
desk-copied = Copiado
    .key = C
desk-read-aloud = Leer en voz alta: grupo { $group }, { $at } de { $of }{ $repeats ->
    [0] { "" }
    [one] , repetido una vez
   *[other] , repetido { $repeats } veces
}
desk-folded = { $product } · { $key }
desk-fold = Contraer
desk-unfold = Mostrar todo
desk-read-keys = Espacio: grupo siguiente · R: repetir · ←: atrás

desk-refuse = Declinar con cortesía
    .key = D
desk-resume = Volver a la llamada
desk-say = Diga a la persona que llama
desk-say-code = { $code } · { $title }
desk-say-refused = { $what } { $next } Su número de caso es { $case }.
desk-say-cannot = En este momento no puedo completar esta activación. No se debe a nada que usted haya hecho, y el producto sigue funcionando. Por favor, anote su número de caso, { $case }: con él podremos continuar donde lo dejamos.
desk-not-done = Esto no se ha hecho
desk-nothing-lost = Todo lo que escribió sigue aquí.
desk-denied-token = Este token no es válido. Pida uno nuevo a su administrador.
desk-denied-role = Su función no permite hacer esto.
desk-denied-nothing = La clave no está activa en ese equipo, o ya no lo está, así que no hay nada que liberar.
desk-denied-form = El servicio no entendió la petición. Compruebe lo que se ha escrito.

desk-supervise = Supervisor
    .key = U
desk-ask-supervisor = Para esto hace falta un supervisor
desk-ask-supervisor-text = Un supervisor puede ampliar el límite, liberar un equipo o emitir un ID de confirmación para 72 horas. Pida a uno que escriba aquí su token: autoriza una sola acción, y usted mantiene su sesión.
desk-supervisor-token = El token del supervisor
desk-authorise = Autorizar
    .key = A
desk-authorise-title = No se guarda.
desk-authorised = Autorización para una acción: { $name }
desk-carry-out-title-of = Se anota con el nombre { $name } y el caso.
desk-raise = Ampliar el límite
    .key = M
desk-remove = Liberar un equipo
    .key = L
desk-computers = Qué equipo
desk-computers-asked = Buscando los equipos que usan esta clave…
desk-computer-seen = Último contacto: { $date } · { $name }
desk-callers-computer = El de quien llama
desk-more-computers-title = Hay más equipos que usan esta clave.
desk-more-computers = Mostrar más
desk-provisional = 72 horas
    .key = H
desk-confirm-host = Confirmar el host KMS
    .key = H
desk-amount = Cuántos equipos más (de 1 a 1000)
desk-amount-wrong = Un número del 1 al 1000.
desk-reason = Motivo, para el registro de auditoría
desk-carry-out-title = Se registra con su nombre y el caso.
desk-carry-out = Ejecutar
    .key = J
desk-raised = El límite se ha ampliado
desk-removed = El equipo se ha liberado
desk-in-audit-log = Consta en el registro de auditoría con su nombre, el motivo y el caso.

desk-reopen = Reabrir la última llamada
desk-open-release = Código de liberación
desk-close-release = Sin código de liberación
desk-release-code = Código de liberación
desk-release-title = El equipo de la persona que llama lo muestra después de liberar su activación.
desk-take-release = Anotar el código
desk-release-wrong = Cada grupo es correcto por separado, pero juntos no forman un código de liberación. Pida que le dicten de nuevo el código, grupo por grupo.
desk-released = La activación se ha liberado
desk-say-released = La activación queda liberada; ya puede usarla otro equipo.

desk-finish = Finalizar llamada
    .key = F

desk-caller-sees = Lo que ve quien llama
desk-caller-speaks = Quien llama: { $language }
desk-sees-overview = Cuenta
desk-sees-key = Clave de producto
desk-sees-method = Formas
desk-sees-internet = Internet
desk-sees-telephone = Teléfono
desk-sees-success = Listo
desk-sees-failure = Error
desk-sees-details = Detalles
desk-sees-notice = Al iniciar
desk-means = = “{ $label }”

desk-code-query = Código de error, o palabras que contiene
desk-no-code = No coincide ningún código.
desk-code-what = Qué ha ocurrido: { $words }
desk-code-why = Por qué: { $words }
desk-code-say = Diga: { $words }
desk-code-do = Haga: { $words }

desk-do-key = Pida que le dicten los dos primeros grupos de la clave, y ninguno más: los demás son secretos. Si es una clave auténtica que no funciona, decline con cortesía y remita a la persona que llama al vendedor; no pregunte de dónde viene la clave.
desk-do-count = Pregunte si hay un equipo que ya no se use. Su activación se puede liberar allí, o un supervisor amplía el límite.
desk-do-network = Continúe por teléfono; la red se puede arreglar después.
desk-do-service = Continúe por teléfono. Si ocurre en varias llamadas, avise a quienes gestionan el servicio.
desk-do-kms = Es un asunto entre el equipo y el propio host de la organización. Remita a la persona que llama al administrador del sistema; por teléfono no hay nada que confirmar.
desk-do-clock = Pida que se ajusten bien la fecha, la hora y la zona horaria, y que se intente de nuevo.
desk-do-hardware = Vuelva a activar con la misma clave: es el mismo equipo, o uno nuevo en su lugar.
desk-do-cid-1 = Repita los grupos marcados, uno por uno. La persona que llama escribe solo esos; los demás se quedan como están.
desk-do-cid-2 = Cuente los grupos con la persona que llama a partir de A. Uno se omitió o se escribió dos veces; repita ese grupo.
desk-do-cid-3 = La página de la persona que llama muestra un ID de instalación distinto del que usted oyó. Pida que le dicten el grupo 1 de la pantalla y compárelo; si es otro, anote el nuevo ID y emita un ID de confirmación para él.
desk-do-cid-4 = Han pasado las 72 horas. Busque de nuevo el ID de instalación y emita un nuevo ID de confirmación.
desk-do-cid-5 = La persona que llama ha escrito el ID de instalación en las casillas con letras. Lea el ID de confirmación y pida que lo escriba a partir de la casilla A.
desk-do-installation = Pida que le dicten de nuevo todos los grupos tal como están ahora en la pantalla. Si el ID ya no sirve (IID-2), pida que se quite la clave de producto y se escriba de nuevo; la persona que llama dictará entonces uno nuevo.
desk-do-telephone = Continúe con esta llamada: sirve desde cualquier región. O bien ofrezca la activación por archivo.
desk-do-file = Pida que se cree de nuevo el archivo de solicitud en el equipo que se va a activar, y responda ese.
desk-do-storage = Pida a la persona que llama que libere espacio en el disco o que consulte al administrador del sistema; la activación se puede repetir y no cuesta nada.
desk-do-terms = Una clave así se activa por internet o por archivo. Si ahora no es posible ninguna de las dos cosas, un supervisor da un ID de confirmación para 72 horas. Lo que ha terminado lo prolonga el vendedor.
desk-do-other = Anote el código en el caso y remita a la persona que llama al administrador del sistema.
