using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.Citations.Internal;

/// <summary>
/// Gives every citation its act: the one beside it, else the nearest in its sentence, else the last one named, else the default; the
/// further away, the lower the confidence.
/// </summary>
internal sealed class ActInheritance
{
    private const double Beside = 0.98;
    private const double InList = 0.93;
    private const double OfBareNumber = 0.75;
    private const double OfOwnAct = 0.9;
    private const double OfGenus = 0.75;
    private const double InSentence = 0.7;
    private const double InText = 0.55;
    private const double ByDefault = 0.4;

    private readonly List<CitationToken> tokens;
    private readonly CitationContext context;
    private readonly ActEntry? defaultAct;
    private readonly Dictionary<ActGenus, ActEntry> lastOfGenus = [];
    private ActEntry? last;
    private int lastSentence = -1;
    private ActEntry? lastResolution;
    private (CitationDraft Draft, ActEntry Act, double Confidence)? lastCited;

    private ActInheritance(List<CitationToken> tokens, CitationContext context)
    {
        this.tokens = tokens;
        this.context = context;
        defaultAct = string.IsNullOrWhiteSpace(context.DefaultAct) ? null : ActCatalogue.Of(context.DefaultAct);
    }

    /// <summary>Canonical name of an act: a plain Constitution is the one in force on the day of the context.</summary>
    public static string NameOf(ActEntry act, CitationContext? context) =>
        act.Canonical == ConstitutionOnDay.Plain ? ConstitutionOnDay.Of(context?.On) : act.Canonical;

    /// <summary>The citations of all events, in order of appearance.</summary>
    public static IReadOnlyList<Citation> Resolve(List<ScanEvent> events, List<CitationToken> tokens, CitationContext context)
    {
        var inheritance = new ActInheritance(tokens, context);
        var following = FollowingActs(events);
        var citations = new List<Citation>();
        for (var i = 0; i < events.Count; i++)
        {
            foreach (var draft in events[i].Drafts)
            {
                if (PointedArticle.Is(draft.Article))
                    inheritance.AddPointed(draft, following[i], citations);
                else if (inheritance.ActOf(draft, following[i]) is ({ } act, var confidence))
                    inheritance.Add(draft, act, confidence, citations);
            }

            if (events[i].Mention is { } mention)
                inheritance.Remember(mention);
        }

        // Points before a resolution are known only when it is, and may then come after articles that follow them in the text.
        for (var i = 1; i < citations.Count; i++)
        {
            if (citations[i].Span.Start < citations[i - 1].Span.Start)
                return [.. citations.OrderBy(citation => citation.Span.Start)];
        }

        return citations;
    }

    /// <summary>
    /// Adds «часть третья той же статьи», «ч. 2 настоящей статьи». The article pointed at is known already, so pointing at it
    /// without naming a place in it adds nothing.
    /// </summary>
    private void AddPointed(CitationDraft draft, ActMention? following, List<Citation> citations)
    {
        if (draft.Path.Count == 0)
            return;
        if (draft.Article == PointedArticle.Own)
        {
            if (context.OwnArticle is { } own && defaultAct is not null)
                citations.Add(Make(draft with { Article = own }, defaultAct, OfOwnAct));
            return;
        }

        if (lastCited is not { } cited)
            return;
        var path = draft.Path;
        if (draft.Article == PointedArticle.LastPart)
        {
            var part = cited.Draft.Path.Where(place => place.Level == PlaceLevel.Part).Take(1).ToList();
            if (part.Count == 0)
                return;
            path = [.. part, .. draft.Path];
        }

        var act = draft.Act?.Kind == ActMentionKind.Named ? ActOf(draft, following).Act! : cited.Act;
        Add(draft with { Article = cited.Draft.Article, Path = path }, act, Math.Min(cited.Confidence, OfGenus), citations);
    }

    private void Add(CitationDraft draft, ActEntry act, double confidence, List<Citation> citations)
    {
        citations.Add(Make(draft, act, confidence));
        if (draft.Source != ActSource.Resolution)
            lastCited = (draft, act, confidence);
    }

    /// <summary>For each event the next mention of a named act that is no resolution.</summary>
    private static ActMention?[] FollowingActs(List<ScanEvent> events)
    {
        var following = new ActMention?[events.Count];
        ActMention? next = null;
        for (var i = events.Count - 1; i >= 0; i--)
        {
            following[i] = next;
            if (events[i].Mention is { Kind: ActMentionKind.Named, Weak: false } mention)
                next = mention;
        }

        return following;
    }

    private (ActEntry? Act, double Confidence) ActOf(CitationDraft draft, ActMention? following)
    {
        var confidence = draft.Source switch { ActSource.List => InList, ActSource.BareNumber => OfBareNumber, _ => Beside };
        switch (draft.Act?.Kind)
        {
            case ActMentionKind.Named:
                return (draft.Act.Act, confidence);
            case ActMentionKind.Resolution when IsPointOfResolution(draft):
                return (draft.Act.Act, confidence);
            case ActMentionKind.BareResolution when IsPointOfResolution(draft):
                return (lastResolution, OfGenus);
            case ActMentionKind.Own:
                return (defaultAct, OfOwnAct);
            case ActMentionKind.Bare:
                return BareAct(draft.Act.Genus);
            case ActMentionKind.Other:
                return (null, 0);
        }

        var sentence = tokens[draft.First].Sentence;
        if (last is not null && lastSentence == sentence)
            return (last, InSentence);
        if (following is not null && tokens[following.First].Sentence == sentence)
            return (following.Act, InSentence);
        return last is not null ? (last, InText) : (defaultAct, ByDefault);
    }

    private static bool IsPointOfResolution(CitationDraft draft) => draft.Source == ActSource.Resolution;

    private (ActEntry?, double) BareAct(ActGenus genus)
    {
        if (lastOfGenus.TryGetValue(genus, out var act))
            return (act, OfGenus);
        return defaultAct?.Genus == genus ? (defaultAct, ByDefault) : (null, 0);
    }

    private void Remember(ActMention mention)
    {
        if (mention.Kind == ActMentionKind.Resolution)
            lastResolution = mention.Act;
        if (mention is not { Kind: ActMentionKind.Named, Act: { } act })
            return;
        last = act;
        lastOfGenus[act.Genus] = act;
        lastSentence = tokens[mention.First].Sentence;
    }

    private Citation Make(CitationDraft draft, ActEntry act, double confidence)
    {
        act = act with { Canonical = NameOf(act, context) };
        var start = tokens[draft.First].Start;
        var span = new TextSpan(start, tokens[Math.Max(draft.End - 1, draft.First)].End - start);
        return new Citation(PlaceMapping.Map(act, draft.Article, draft.Path, draft.Source == ActSource.Canonical), span, confidence);
    }
}
