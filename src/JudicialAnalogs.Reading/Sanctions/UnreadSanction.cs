using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Reading.Sanctions;

/// <summary>A sanction that could not be read to its end. Nothing of it is used.</summary>
/// <param name="Reference">The part it stands in.</param>
/// <param name="Text">The sanction.</param>
/// <param name="Remainder">Its words from the first that was not understood.</param>
public sealed record UnreadSanction(NormRef Reference, string Text, string Remainder);
