# What there is to know about product keys: in the wizard, and on the service's pages below /advice.

advice-title = Sobre las claves de producto
advice-lead = Cómo es una clave auténtica, dónde se encuentra y qué hacer cuando no funciona.
advice-specimen = Dibujo de una clave de producto
advice-specimen-text = Un ejemplo que no activa nada.
advice-looks = Cómo es una clave auténtica
advice-looks-groups = Tiene 25 letras y dígitos en cinco grupos de cinco, con guiones entre ellos.
advice-looks-letters = Las letras I, L, O y U no se usan nunca, para que nada se confunda con un 1, un 0 o una V.
advice-looks-seller = Viene con una factura o un documento de licencia que nombra al vendedor. Si solo recibió una clave, consulte al vendedor.
advice-place = Dónde encontrarla
advice-place-purchase = En el correo electrónico o en los documentos de la compra.
advice-place-organisation = En una organización: la tiene el administrador del sistema. A menudo la clave ya está instalada.
advice-failing = Cuando una clave no funciona o deja de funcionar
advice-failing-check = Compárela una vez más con el documento. El asistente indica en qué grupo mirar.
advice-failing-seller = Es posible que la clave haya pasado por otras manos antes de llegar a usted. Pida al vendedor otra clave o un reembolso, y conserve la factura.
advice-failing-works = Mientras tanto, el producto sigue funcionando.
advice-elsewhere = Cuando está en uso en otro equipo
advice-elsewhere-release = En ese equipo, abra la página de activación y elija “Liberar esta activación”. Después, active aquí.
advice-elsewhere-gone = Si ese equipo está averiado o ya no lo tiene, el centro de activación puede liberarlo.
advice-elsewhere-more = Si todas las activaciones de una clave están en uso, el vendedor o el centro de activación pueden añadir más.
