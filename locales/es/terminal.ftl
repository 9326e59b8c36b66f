# Words of the text wizard that a page does not bring with it: numbers, answers, help.

terminal-labelled = { $label }: { $value }
terminal-key = { $shown }-… ({ $kind })
terminal-care = Atención: { $text }
terminal-bad = Problema: { $text }
terminal-part = { $number }. { $title }
terminal-part-done = { $number }. { $title } – hecho
terminal-empty = aún no se ha escrito nada (tiene esta forma: { $example })
terminal-empty-text = aún no se ha escrito nada
terminal-state-open = { $value } – aún incompleto
terminal-state-right = { $value } – correcto
terminal-state-wrong = { $value } – incorrecto
terminal-group-empty = –
terminal-check-on = { $label }: sí
terminal-check-off = { $label }: no
terminal-chosen = elección actual
terminal-region-change = { $region } – cambiar
terminal-region-keep = Dejar como está
terminal-place = Guardar en otro lugar
terminal-more-regions = { $count ->
    [one] Hay una coincidencia más. Escriba un poco más del nombre para encontrarla.
   *[other] Hay { $count } coincidencias más. Escriba un poco más del nombre para encontrar la suya.
}
terminal-actions = Qué puede hacer aquí
terminal-letter = { $label } ({ $letter })
terminal-or-enter = { $label } – o simplemente presione Enter
terminal-language = Idioma (Language): { $name }

## Cómo responder

terminal-hint-number = Escriba un número o una letra y presione Enter. ? muestra la ayuda.
terminal-hint-text = Escriba el texto, o el número de algo que pueda hacer, y presione Enter. ? muestra la ayuda.
terminal-hint-key = Escriba o pegue la clave de producto, o escriba el número de algo que pueda hacer, y presione Enter. ? muestra la ayuda.
terminal-hint-region = Escriba un nombre, un código o un prefijo telefónico como +34, o el número de una fila, y presione Enter.
terminal-hint-confirmation = Escriba el ID de confirmación de una vez o grupo por grupo, por ejemplo D 512439. Para cambiar el país o región, escriba su nombre. ? muestra la ayuda.
terminal-hint-busy = Espere un momento. Enter cancela.
terminal-help = Todo lo que puede hacer tiene un número entre corchetes. Escriba el número y presione Enter.
    Si le sigue una letra entre paréntesis, la letra hace lo mismo.
    Una línea vacía presiona el botón principal, marcado con “o simplemente presione Enter”.
    = muestra de nuevo la página completa. Ctrl-C cancela lo que está en curso, o cierra.
terminal-help-key = La clave de producto se puede escribir en mayúsculas o minúsculas, con guiones o sin ellos.
terminal-help-response = Cualquier otra cosa que escriba se toma como el lugar de la respuesta: su archivo, una tabla de varias respuestas o una carpeta de archivos de respuesta.
terminal-help-confirmation = El ID de confirmación se puede escribir de una vez, con espacios o sin ellos.
    Un grupo de seis dígitos va al siguiente grupo que falte o no sea correcto; una letra delante elige el grupo: D 512439.
    Lo que escribió se conserva al cerrar el asistente, de modo que una llamada se puede continuar más tarde.
terminal-help-region = Escriba parte de un nombre en cualquiera de los idiomas que se muestran aquí, un código de dos letras como ES o un prefijo telefónico como +34.
    Cuando solo coincide un país o región, se elige al instante.

## Cuando no se entendió una respuesta

terminal-misread-number = Aquí no hay ningún número { $number }; los números llegan hasta { $greatest }.
terminal-misread-text = No se ha entendido. Escriba uno de los números entre corchetes, o ? para ver la ayuda.
terminal-misread-empty = Aquí una línea vacía aún no hace nada. Escriba uno de los números entre corchetes, o ? para ver la ayuda.
terminal-misread-group = No hay ningún grupo con esa letra. Los grupos se llaman como se muestra arriba.

## Sobre la marcha

terminal-ask-place = ¿Dónde se guarda la solicitud? Escriba una carpeta o un nombre de archivo. Una línea vacía lo deja como está.
terminal-copied = Puede copiar esto:
terminal-open = Lo encuentra aquí: { $address }
terminal-kept = Cerrado. Lo que escribió se conserva para la próxima vez.
terminal-answers-over = Las respuestas terminan aquí, y el asistente se ha cerrado.
terminal-closed = Cerrado.
terminal-cancelled = Cancelado.
