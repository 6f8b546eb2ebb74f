using System.Globalization;
using JudicialAnalogs.Language.Analysis;
using JudicialAnalogs.Search.Internal.Keywords;
using JudicialAnalogs.Search.Internal.Storage;

namespace JudicialAnalogs.Search;

/// <summary>Terms of the Language project's analysis: stems without stop words.</summary>
public sealed class AnalyzedTerms : ITermSource
{
    // What the analysis makes of these words names it: an index written by an analysis that reads them otherwise must be rebuilt.
    private const string Probe =
        "Приговором суда подсудимая признана виновной в совершении кражи чужого имущества, причинившей значительный ущерб потерпевшему. "
        + "Сотталушының кінәсі толық дәлелденді, жәбірленушіге келтірілген залал өтелген, бап бойынша бас бостандығынан айыруға сотталды. "
        + "п. 3 ч. 3 ст. 188 УК РК, 250 000 тенге, 12.05.2024, №4-П, the court finds the appeals dismissed";

    /// <summary>Terms of an analyzer.</summary>
    /// <param name="analyzer">The analysis.</param>
    /// <param name="name">Its name, part of <see cref="Identity"/>.</param>
    public AnalyzedTerms(Analyzer analyzer, string name)
    {
        Analyzer = analyzer;
        var terms = new List<Term>();
        Read(Probe, terms);
        var seen = Checksum.Of(string.Join(' ', terms.Select(term => string.Create(CultureInfo.InvariantCulture, $"{term.Text}@{term.Position}"))));
        Identity = $"{name}-{seen:x16}";
    }

    /// <summary>Russian and Kazakh, told apart word by word.</summary>
    public static AnalyzedTerms ForArchive { get; } = new(Analyzer.ForArchive, "archive");

    /// <inheritdoc/>
    public string Identity { get; }

    internal Analyzer Analyzer { get; }

    /// <inheritdoc/>
    public void Read(string text, ICollection<Term> terms)
    {
        var sink = new TermSink(terms, StemPool.OfThread);
        Analyzer.Analyze(text, ref sink);
    }

    private readonly struct TermSink(ICollection<Term> terms, StemPool stems) : ITokenSink
    {
        public void Accept(in AnalyzedSpan token)
        {
            if (!token.IsStopWord)
                terms.Add(new Term(stems.StringOf(token.Stem), token.Position, token.Start, token.Length));
        }
    }
}
