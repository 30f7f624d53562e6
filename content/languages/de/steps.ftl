### Die Formen durchsehen: was jede enthält, und ihre Schritte mit den Bildern in einer Nachricht.

steps-ask =
    Das steckt in jeder Form. Tipp auf eine, dann siehst du ihre Schritte.
    { HOLDS($routines) }
steps-page =
    { LABELS($routine) }: { $page } von { $pages }
    { STEP($step) }
