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

    private ActInheritance(List<CitationToken> tokens, CitationContext context)
    {
        this.tokens = tokens;
        this.context = context;
        defaultAct = string.IsNullOrWhiteSpace(context.DefaultAct) ? null : ActCatalogue.Of(context.DefaultAct);
    }

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
                var (act, confidence) = inheritance.ActOf(draft, following[i]);
                if (act is not null)
                    citations.Add(inheritance.Make(draft, act, confidence));
            }

            if (events[i].Mention is { } mention)
                inheritance.Remember(mention);
        }

        return citations;
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
        if (act.Canonical == ConstitutionOnDay.Plain)
            act = act with { Canonical = ConstitutionOnDay.Of(context.On) };
        var start = tokens[draft.First].Start;
        var span = new TextSpan(start, tokens[Math.Max(draft.End - 1, draft.First)].End - start);
        return new Citation(PlaceMapping.Map(act, draft.Article, draft.Path, draft.Source == ActSource.Canonical), span, confidence);
    }
}
