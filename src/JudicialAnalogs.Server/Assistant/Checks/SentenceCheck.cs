using JudicialAnalogs.Language.Sentences;

namespace JudicialAnalogs.Server.Assistant.Checks;

/// <summary>
/// Decides whether the evidence bears a sentence out. Nothing is taken on the model's word: evidence it names must exist, numbers must stand in
/// one figure, quotations in their passage, and nearly every word in what it names.
/// </summary>
/// <param name="evidence">What the model was shown.</param>
/// <param name="language">The caller's language.</param>
internal sealed class SentenceCheck(IReadOnlyList<EvidenceItem> evidence, V1.Language language)
{
    private const int MostEvidence = 4;
    private const int FewestQuotedWords = 2;
    private const int FewWords = 5;

    // Of a few words each must be borne out; of many one in five may be a word of the model's own.
    private const double Floor = 0.8;

    private readonly Dictionary<string, EvidenceItem> _byId = evidence.ToDictionary(item => item.Id, StringComparer.Ordinal);

    /// <summary>True when the sentence may be shown.</summary>
    public bool Stands(ClaimedSentence sentence)
    {
        if (sentence.Evidence.Count is 0 or > MostEvidence || sentence.Evidence.Distinct(StringComparer.Ordinal).Count() != sentence.Evidence.Count
            || !sentence.Evidence.All(_byId.ContainsKey))
            return false;
        if (!Quotations.TryRead(sentence.Text, out var quotations) || !SentenceForm.IsPlain(sentence.Text, quotations.Rest, language))
            return false;
        if (Phrasing.Recommends(sentence.Text) || Phrasing.RatesPersons(sentence.Text))
            return false;
        var named = sentence.Evidence.Select(id => _byId[id]).ToList();
        return QuotationsStand(quotations, named) && NumbersStand(quotations.Rest, named) && WordsStand(quotations.Rest, named) && DenialStands(quotations.Rest, named);
    }

    /// <summary>Each quotation stands in a passage named, and each passage named is quoted.</summary>
    private static bool QuotationsStand(Quotations quotations, List<EvidenceItem> named)
    {
        var passages = named.Where(item => !item.IsFigure).ToList();
        return quotations.Quoted.All(quoted => Quotations.Words(quoted) >= FewestQuotedWords && passages.Exists(passage => IsQuoted(quoted, passage)))
            && passages.TrueForAll(passage => quotations.Quoted.Any(quoted => IsQuoted(quoted, passage)));
    }

    /// <summary>A quotation stands within one sentence of its passage, and does not leave a denial of that sentence out.</summary>
    private static bool IsQuoted(string quoted, EvidenceItem passage) =>
        Sentences(passage).Any(sentence => Quotations.Stands(quoted, sentence) && (Phrasing.Denies(quoted) || !Phrasing.Denies(sentence)));

    private static IEnumerable<string> Sentences(EvidenceItem item) =>
        SentenceSplitter.Split(item.Text).Select(stretch => item.Text.Substring(stretch.Start, stretch.Length));

    /// <summary>
    /// All numbers stand in one figure and in its order, and so do the words that give them their direction: otherwise two true figures could be told with their
    /// numbers exchanged.
    /// </summary>
    private static bool NumbersStand(string rest, List<EvidenceItem> named)
    {
        var numbers = Measures.Of(rest);
        var bearings = Phrasing.Bearings(rest).ToList();
        if (numbers.Count == 0)
            return bearings.TrueForAll(bearing => named.Exists(item => item.IsFigure && Phrasing.Bearings(item.Text).Contains(bearing)));
        return named.Exists(item => item.IsFigure && InOrder(numbers, Measures.Of(item.Text)) && bearings.TrueForAll(Phrasing.Bearings(item.Text).Contains));
    }

    private static bool InOrder(IReadOnlyList<Measure> said, IReadOnlyList<Measure> known)
    {
        var at = 0;
        foreach (var measure in known)
        {
            if (at < said.Count && said[at] == measure)
                at++;
        }

        return at == said.Count;
    }

    private bool WordsStand(string rest, List<EvidenceItem> named)
    {
        var said = ContentWords.Of(rest, language).Where(word => !ContentWords.IsFrame(word)).ToList();
        var known = named.SelectMany(item => ContentWords.Stems(item.Text)).ToHashSet(StringComparer.Ordinal);
        var borne = said.Count(word => word.Any(known.Contains));
        if (said.Count == 0)
            return Measures.Of(rest).Count > 0 || named.Exists(item => !item.IsFigure);
        return said.Count < FewWords ? borne == said.Count : borne >= Floor * said.Count;
    }

    /// <summary>The sentence denies only what the evidence nearest to it denies. What a passage denies cannot be told without its denial: it is quoted.</summary>
    private bool DenialStands(string rest, List<EvidenceItem> named)
    {
        var said = ContentWords.Of(rest, language).SelectMany(word => word).ToHashSet(StringComparer.Ordinal);
        var nearest = named.SelectMany(Sentences).MaxBy(stretch => ContentWords.Stems(stretch).Count(said.Contains));
        return nearest is not null && (!Phrasing.Denies(rest) || Phrasing.Denies(nearest));
    }
}
