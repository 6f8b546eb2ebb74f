using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Practice.Analogs;

/// <summary>Which cited norms say that two cases are alike: those on the merits, for every act cites the codes of its procedure.</summary>
internal static class ComparedNorms
{
    private static readonly HashSet<string> OfProcedure = new(["ГПК", "УПК", "АППК"], StringComparer.Ordinal);

    /// <summary>Norms of the Criminal Code, as they are cited.</summary>
    public static HashSet<NormRef> OfCount(IEnumerable<NormRef> norms) => norms.Where(norm => norm.Act == "УК").ToHashSet();

    /// <summary>Norms of substantive law, by article: courts cite its parts now and then only.</summary>
    public static HashSet<NormRef> OfClaim(IEnumerable<NormRef> norms) => norms
        .Where(norm => norm.Act is not null && !OfProcedure.Contains(norm.Act))
        .Select(norm => norm.Article is null || norm.IsOfResolution ? norm : NormRef.Of(norm.Act, norm.Article))
        .ToHashSet();
}
