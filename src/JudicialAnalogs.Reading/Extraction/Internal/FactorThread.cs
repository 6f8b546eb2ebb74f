using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>
/// What the sentences before leave open for the next: a list begun with a colon, what a party asked and the court has yet to answer, facts that
/// «данные обстоятельства» points back to.
/// </summary>
internal sealed class FactorThread
{
    // How many sentences on an answer of the court may still be to what a party asked.
    private const int Patience = 4;

    // How many sentences without a word on circumstances end their discussion.
    private const int Attention = 3;

    private readonly Dictionary<FactorCode, (TextSpan Span, TextSpan Sentence)> ever = [];

    private int asked;
    private int since;
    private int silent = Attention;

    /// <summary>The finding whose list goes on in the next lines; null when none is open.</summary>
    public FactorClause? OpenList { get; private set; }

    /// <summary>True where the last item of the list ended with a full stop: only another marked line goes on with the list.</summary>
    public bool ItemEnded { get; private set; }

    /// <summary>The last finding of the sentence before; null when it made none.</summary>
    public FactorClause? Last { get; private set; }

    /// <summary>What a party asked for and the court has not answered yet, with its place.</summary>
    public IReadOnlyList<(FactorCode Code, TextSpan Span, TextSpan Sentence)> Asked { get; private set; } = [];

    /// <summary>True while circumstances are spoken of.</summary>
    public bool Discussing => silent < Attention;

    /// <summary>True once a party asked for anything.</summary>
    public bool AnythingAsked => ever.Count > 0;

    /// <summary>The sentence before; null where a party spoke in it.</summary>
    public TextSpan? Told { get; private set; }

    /// <summary>Where a party last asked to take account of a circumstance; null when none did.</summary>
    public (TextSpan Span, TextSpan Sentence)? AskedFor(FactorCode code) => ever.TryGetValue(code, out var place) ? place : null;

    public void Note(ActSheet sheet, TextSpan sentence, List<FactorClause> clauses, List<(FactorCode Code, TextSpan Span, TextSpan Sentence)> claims)
    {
        var words = sheet.Text.Flat.AsSpan(sentence.Start, sentence.Length);
        var item = OpenList is not null && clauses is [.., var known] && known.Cue == OpenList.Cue;
        OpenList = words[^1] == ':' && clauses is [.., var opening] && (opening.Mitigates is not null || FactorPhrases.RefusedList.IsMatch(words)) ? opening : item || (ItemEnded && since++ < Patience && !FactorPhrases.Direction.IsMatch(words)) ? OpenList : null;
        ItemEnded = OpenList is not null && (item ? words[^1] == '.' : ItemEnded);
        since = item ? 0 : since;
        Last = clauses.Count > 0 ? clauses[^1] : null;
        Told = FactorPhrases.PartySpeaks.IsMatch(words) ? null : sentence;
        silent = clauses.Count > 0 || FactorPhrases.Direction.IsMatch(words) ? 0 : silent + 1;
        foreach (var claim in claims)
            ever[claim.Code] = (claim.Span, claim.Sentence);
        if (claims.Count > 0)
            (Asked, asked) = (claims, 0);
        else if (++asked > Patience)
            Asked = [];
    }
}
