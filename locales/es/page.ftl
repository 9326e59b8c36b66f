# Words of the web page /activate, on which a caller gets a confirmation ID without an agent.

page-title = Obtener un ID de confirmación
page-lead = Para un equipo sin conexión a internet. No necesita ninguna cuenta.
page-how = Escriba los ocho grupos de dígitos que muestra el asistente de activación. Puede pegarlos todos en la primera casilla.
page-how-filled = Los dígitos venían con el código que ha escaneado. Compárelos con la pantalla del equipo.
page-group = Grupo { $label }
page-mark-wrong = Revíselo
page-mark-short = { $digits } de 6 dígitos
page-wrong = Compare otra vez el grupo { $label } con la pantalla del equipo.
page-all-right = Los ocho grupos son correctos.
page-sent = Solo se envían estos dígitos. No contienen nada sobre usted.
page-submit = Obtener el ID de confirmación
page-asking = Consultando al servicio de activación…
page-look-again = { $count ->
    [one] Hay que volver a mirar un grupo
   *[other] Hay que volver a mirar { $count } grupos
}
page-look-again-text = Todo lo que ha escrito sigue aquí. Compare estos grupos con la pantalla del equipo:
page-mixed = Estos grupos no se corresponden
page-mixed-text = Cada grupo es correcto por separado, pero los ocho juntos no forman un ID de instalación. Compárelos todos con la pantalla del equipo.
page-swapped-text = Intercámbielos con el botón que hay debajo de las casillas. Todo lo que ha escrito sigue aquí.
page-other-vendor = Este ID de instalación no es de un producto de este proveedor
page-other-vendor-text = Compare otra vez el grupo 1 con la pantalla del equipo y compruebe qué producto se va a activar en él.
page-confirmation-typed = Esto es un ID de confirmación
page-confirmation-typed-text = El ID de instalación es el otro: los dígitos de las casillas 1 a 8 del asistente de activación.
page-again = Presione el botón una vez más
page-again-text = Esta página llevaba mucho tiempo abierta o la abrió otro sitio web. Todo lo que ha escrito sigue aquí.

## La respuesta

page-answer-title = Su ID de confirmación
page-answer-lead = Escríbalo en las casillas de la A a la { $last } del asistente de activación y elija “Activar”.
page-answer-same = Si lo vuelve a pedir para el mismo equipo, obtendrá los mismos dígitos y no se gastará otra activación.
page-read = Leer en voz alta
page-stop = Detener
page-spoken = { $label }: { $digits }.
# Los diez dígitos como se dicen por teléfono, separados por espacios.
page-digits = cero uno dos tres cuatro cinco seis siete ocho nueve
page-no-voice = Este navegador no tiene ninguna voz en español.
page-copied = Copiado.
page-not-copied = Aquí no se ha podido copiar. Seleccione los dígitos y cópielos usted.
page-print = Imprimir
page-another = Activar otro equipo

## Negativas y otras formas

page-check-digits = Comprobar los dígitos
page-call = Llamar al centro de activación
page-lines-all = Todos los países y regiones
page-local-time = Los horarios están en la hora local de cada línea.
page-help = Ayuda
page-languages = Idioma

## Una dirección en la que no hay nada

page-elsewhere = No hay ninguna página en esta dirección
page-elsewhere-text = Puede que un carácter se haya escrito de otra forma o se haya perdido al copiar. Estas son las páginas que hay aquí:

## Archivos

page-file = ¿Tiene un archivo de solicitud?
page-file-how = El asistente puede guardar uno. Elíjalo aquí y lleve al equipo el archivo que reciba.
page-file-submit = Obtener archivo de respuesta
page-not-a-file = Esto no es un archivo de solicitud
page-not-a-file-text = Elija el archivo que guardó el asistente de activación; su nombre termina en request.json.
