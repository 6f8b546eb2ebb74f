namespace JudicialAnalogs.Law.Lawfulness;

/// <summary>A step of a rule's reckoning: a text key that the surface has in Russian, Kazakh and English, and its values.</summary>
/// <param name="Key">E.g. <c>lawfulness.cap</c>.</param>
/// <param name="Arguments">Values in the order of the text; norms in canonical form, numbers invariant.</param>
public sealed record LawfulnessStep(string Key, IReadOnlyList<string> Arguments);
