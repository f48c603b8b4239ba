package locale

// Purpose is the short form of docs/intended-purpose.md.
var Purpose = Pair{
	FR: "Ce bot explique, sources à l’appui, comment le baclofène agit dans la dépendance à l’alcool. Il ne donne ni dose, ni diagnostic, ni conseil personnel, et ne remplace ni un soignant ni les secours.",
	EN: "This bot explains, with its sources, how baclofen acts in alcohol dependence. It gives no dose, no diagnosis and no personal advice, and replaces neither a clinician nor the emergency services.",
}
