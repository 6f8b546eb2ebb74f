namespace JudicialAnalogs.Server.Audit.Export;

/// <summary>A line of the codebook.</summary>
/// <param name="Column">Column, or in brackets a fact of the whole file.</param>
/// <param name="Meaning">What it is.</param>
/// <param name="Values">Values it can take, or the fact itself.</param>
/// <param name="Unit">Unit.</param>
/// <param name="Norm">Norm it rests on.</param>
internal sealed record CodebookEntry(string Column, string Meaning, string Values, string Unit, string Norm);
