using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Search;

namespace JudicialAnalogs.Practice.Cases;

/// <summary>What is known of a civil or administrative claim before it is decided: everything that may take part in a comparison.</summary>
public sealed record CaseClaim
{
    private readonly string _category = "";
    private readonly string[] _terms = [];

    /// <summary>What the dispute is about, in short words of the act; empty when not read.</summary>
    public string Category
    {
        get => _category;
        init => (_category, _terms) = (value, TermsOf(value));
    }

    /// <summary>The category's words as the search index knows them, distinct, in ordinal order; so one category in other forms of its words is the same.</summary>
    public IReadOnlyList<string> CategoryTerms => _terms;

    /// <summary>The category as a key: equal for equal sets of terms; empty when not read.</summary>
    public string CategoryKey => string.Join(' ', _terms);

    /// <summary>Kind of act asked for or given: civil and administrative cases are decided by different codes.</summary>
    public ActKind Kind { get; init; }

    /// <summary>Sum claimed in tenge; null when none.</summary>
    public decimal? AmountTenge { get; init; }

    /// <summary>The claim of an act, without what was decided of it.</summary>
    public static CaseClaim Of(CourtAct act) => new() { Category = act.Claim?.Type ?? "", Kind = act.Kind, AmountTenge = act.Claim?.AmountTenge };

    /// <summary>Terms are compared, never the private field that holds them.</summary>
    public bool Equals(CaseClaim? other) => other is not null && Category == other.Category && Kind == other.Kind && AmountTenge == other.AmountTenge;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Category, Kind, AmountTenge);

    private static string[] TermsOf(string category)
    {
        if (category.Length == 0)
            return [];
        var terms = new List<Term>();
        AnalyzedTerms.ForArchive.Read(category, terms);
        return [.. terms.Select(term => term.Text).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }
}
