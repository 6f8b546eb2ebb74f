namespace JudicialAnalogs.Server.Notes;

/// <summary>The case as it was searched: what stood for it in the comparison.</summary>
/// <param name="CaseNumber">Number of the case; null when it was not given.</param>
/// <param name="Court">Court; null when it was not given.</param>
/// <param name="Qualification">Qualification of the draft in words; null for none.</param>
/// <param name="Circumstances">Circumstances taken from the draft, in words.</param>
/// <param name="Procedure">Procedure in words.</param>
/// <param name="Ruling">The punishment or the outcome of the claim in the draft, in words.</param>
/// <param name="TextLength">Length of the text compared, in UTF-16 units; 0 when the case was given without text.</param>
public sealed record NotedCase(
    string? CaseNumber, string? Court, string? Qualification, IReadOnlyList<string> Circumstances, string Procedure, string? Ruling, int TextLength);
