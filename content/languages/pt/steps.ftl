### Olhar as versões por dentro: o que cada uma tem, e os passos com as imagens. Rascunho: ainda não lido por falante nativo.

steps-ask =
    Veja o que cada uma tem. Toque em uma para ver os passos.
    { HOLDS($routines) }
steps-page =
    { LABELS($routine) }: { $page } de { $pages }
    { STEP($step) }
