/** Verbs with which people speak, think and resign: beside a name they tell a person. From common knowledge. */
export const SPEAKS =
  /^(?:said|says|told|added|asked|replied|argued|insisted|wrote|tweeted|explained|warned|noted|claimed|denied|recalled|admitted|believes|thinks|died|resigned|smiled|laughed)$/;
