### Parcourir les versions : ce que chacune contient, et ses étapes avec leurs images. Brouillon : pas encore relu.

steps-ask =
    Voici ce que chacune contient. Touchez-en une pour voir ses étapes.
    { HOLDS($routines) }
steps-page =
    { LABELS($routine) } : { $page } sur { $pages }
    { STEP($step) }
