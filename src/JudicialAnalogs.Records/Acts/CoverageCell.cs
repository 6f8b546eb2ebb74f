using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Records.Acts;

/// <summary>How many acts of one sort the archive holds.</summary>
/// <param name="Region">Region; empty when not read.</param>
/// <param name="Court">Court; empty when not read.</param>
/// <param name="Year">Year of the act; null when its day was not read.</param>
/// <param name="Language">Language.</param>
/// <param name="Kind">Kind of act.</param>
/// <param name="Synthetic">True for made-up material.</param>
/// <param name="Acts">Number of acts, at least 1.</param>
public sealed record CoverageCell(string Region, string Court, int? Year, LawLanguage Language, ActKind Kind, bool Synthetic, long Acts);
