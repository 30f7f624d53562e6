### Mirar las versiones: qué tiene cada una, y sus pasos con las imágenes, en un solo mensaje.

steps-ask =
    Esto es lo que tiene cada una. Toca una para ver sus pasos.
    { HOLDS($routines) }
steps-page =
    { LABELS($routine) }: { $page } de { $pages }
    { STEP($step) }
