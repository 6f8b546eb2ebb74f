using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace JudicialAnalogs.Law.Norms;

/// <summary>
/// A reference to a norm: an act, and within it an article, part and point, as far as each is given.
/// The canonical text is the same in every language: <c>УК 188(3)(3)</c>, <c>КоАП 73-1</c>,
/// <c>Закон о защите прав потребителей 25</c>, <c>Конституция-1995 77(3)(10)</c>, <c>НПВС 4/2015-06-25 п.12</c>.
/// </summary>
public readonly partial record struct NormRef
{
    private NormRef(string act, string? article, string? part, string? point)
    {
        Act = act;
        Article = article;
        Part = part;
        Point = point;
    }

    /// <summary>Canonical short name of the act, e.g. <c>УК</c>; for a resolution of the Supreme Court <c>НПВС number/yyyy-MM-dd</c>.</summary>
    public string Act { get; }

    /// <summary>Article number such as <c>188-1</c>; for a normative resolution the number of its point; null when the whole act is meant.</summary>
    public string? Article { get; }

    /// <summary>Part (часть, бөлік) of the article; null when the whole article is meant.</summary>
    public string? Part { get; }

    /// <summary>Point (пункт, тармақ) of the part; null when the whole part is meant.</summary>
    public string? Point { get; }

    /// <summary>The place this one lies in: the part of a point, the article of a part, the act of an article; null for an act.</summary>
    public NormRef? Around
    {
        get
        {
            if (Article is null)
                return null;
            if (Point is not null && Part is not null)
                return new NormRef(Act, Article, Part, null);
            return Part is not null || Point is not null ? new NormRef(Act, Article, null, null) : new NormRef(Act, null, null, null);
        }
    }

    /// <summary>True for a normative resolution of the Supreme or the Constitutional Court, or a point of one.</summary>
    public bool IsOfResolution => Act is not null && IsResolution(Act);

    // Resolutions of the Supreme Court name no day of entry into force; those of the Constitutional Court are in force from their adoption.
    internal DateOnly? PublishedAfter =>
        Act.StartsWith("НПВС ", StringComparison.Ordinal) && Act.Length > 10 && DateOnly.TryParseExact(Act.AsSpan(Act.Length - 10), "yyyy-MM-dd", out var day) ? day : null;

    /// <summary>Makes a reference.</summary>
    /// <param name="act">Canonical act name, not empty.</param>
    /// <param name="article">Article, or null for the act as a whole.</param>
    /// <param name="part">Part, or null. A point without a part is kept as given: some articles have points and no parts.</param>
    /// <param name="point">Point, or null.</param>
    /// <exception cref="ArgumentException">The act is blank, or a part or point is given without an article.</exception>
    public static NormRef Of(string act, string? article = null, string? part = null, string? point = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(act);
        if (article is null && (part is not null || point is not null))
            throw new ArgumentException("A part or point needs an article.", nameof(article));
        return new NormRef(act, article, part, point);
    }

    /// <summary>Reads the canonical text.</summary>
    /// <exception cref="FormatException"><paramref name="canonical"/> is not canonical text.</exception>
    public static NormRef Parse(string canonical) =>
        TryParse(canonical, out var reference)
            ? reference
            : throw new FormatException($"\"{canonical}\" is not a reference such as \"УК 188(3)(3)\".");

    /// <summary>Reads the canonical text; false when it is not canonical.</summary>
    public static bool TryParse([NotNullWhen(true)] string? canonical, out NormRef reference)
    {
        reference = default;
        if (string.IsNullOrWhiteSpace(canonical))
            return false;

        var resolution = ResolutionPattern().Match(canonical);
        if (resolution.Success)
        {
            reference = new NormRef(resolution.Groups["act"].Value, ValueOrNull(resolution.Groups["point"]), null, null);
            return true;
        }

        var article = ArticlePattern().Match(canonical);
        if (article.Success)
        {
            // One bracket is a part; an empty first pair marks a point in an article without parts: "УК 3()(38)".
            var part = ValueOrNull(article.Groups["part"]);
            reference = new NormRef(article.Groups["act"].Value, article.Groups["article"].Value, part, ValueOrNull(article.Groups["point"]));
            return true;
        }

        if (!ActNamePattern().IsMatch(canonical))
            return false;
        reference = new NormRef(canonical, null, null, null);
        return true;
    }

    /// <summary>True when <paramref name="other"/> is this norm or lies inside it: <c>УК 188(3)</c> covers <c>УК 188(3)(3)</c>.</summary>
    public bool Covers(NormRef other) =>
        Act == other.Act
        && (Article is null || (Article == other.Article
            && ((Part is null && Point is null) || (Part == other.Part
                && (Point is null || Point == other.Point)))));

    /// <summary>The canonical text.</summary>
    public override string ToString()
    {
        if (Article is null)
            return Act ?? "";
        if (IsResolution(Act))
            return $"{Act} п.{Article}";
        if (Point is not null)
            return $"{Act} {Article}({Part})({Point})";
        return Part is null ? $"{Act} {Article}" : $"{Act} {Article}({Part})";
    }

    private static bool IsResolution(string act) => act.StartsWith("НП", StringComparison.Ordinal) && ResolutionPattern().IsMatch(act);

    private static string? ValueOrNull(Group group) => group.Success && group.Length > 0 ? group.Value : null;

    [GeneratedRegex(@"^(?<act>НП(?:ВС|КС) [\d-]+/\d{4}-\d\d-\d\d)(?: п\.(?<point>[\d-]+))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex ResolutionPattern();

    [GeneratedRegex(@"^(?<act>\p{L}[^()\s]*(?: [^()\s]+)*?) (?<article>\d+(?:-\d+)*)(?:\((?<part>[\p{L}\d-]*)\)(?:\((?<point>[\p{L}\d-]+)\))?)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex ArticlePattern();

    [GeneratedRegex(@"^\p{L}[^()\s]*(?: [^()\s]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex ActNamePattern();
}
