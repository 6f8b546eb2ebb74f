namespace JudicialAnalogs.Practice.Export;

/// <summary>A column of an export together with its entry in the codebook, so that neither can change without the other.</summary>
/// <param name="Name">Name, lower case with underscores; the meaning stands in the texts under <c>Export.Column.</c> and this name.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Values">Values it can take, or their form.</param>
/// <param name="Unit">Unit; empty where there is none.</param>
/// <param name="Norm">Norm it rests on; empty where it rests on none.</param>
/// <param name="Read">The value of a row; empty where it is not known.</param>
public sealed record ExportColumn(string Name, ExportValueKind Kind, string Values, string Unit, string Norm, Func<ExportedCount, string> Read);
