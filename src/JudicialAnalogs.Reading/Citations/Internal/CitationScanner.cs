using JudicialAnalogs.Language.Patterns;

namespace JudicialAnalogs.Reading.Citations.Internal;

/// <summary>Walks the tokens once and collects chains of citations and mentions of acts.</summary>
internal sealed class CitationScanner(TokenText tokens)
{
    // About a millisecond.
    private const int TokensBetweenLooks = 1000;

    private readonly ActReader acts = new(tokens);
    private readonly ValueReader values = new(tokens);
    private readonly List<ScanEvent> events = [];

    /// <summary>Everything found, in order of appearance.</summary>
    public List<ScanEvent> Scan()
    {
        var chains = new ChainReader(tokens, acts);
        for (int i = 0, looked = 0; i < tokens.Count;)
        {
            if (i >= looked)
            {
                PatternStop.Check();
                looked = i + TokensBetweenLooks;
            }

            var mention = tokens[i].Kind == CitationTokenKind.Number ? null : acts.TryRead(i);
            var start = mention is null ? i : AfterAct(mention);
            var chain = MayStartChain(start, mention) ? chains.Read(start, out var end) : Empty(start, out end);
            if (chain.Count > 0)
            {
                Add(chain, mention, i);
                i = Math.Max(end, i + 1);
            }
            else if (mention is not null)
            {
                i = AddAlone(mention);
            }
            else
            {
                i = tokens.IsNumber(i) ? BareNumbers(i) : i + 1;
            }
        }

        return events;
    }

    private static List<ChainItem> Empty(int at, out int end)
    {
        end = at;
        return [];
    }

    // A contract or convention named before «ст. 5» does not own it; before «5-бабы» it does.
    private bool MayStartChain(int start, ActMention? mention) =>
        mention is not { Kind: ActMentionKind.Other } || !tokens.IsWord(start);

    private int AfterAct(ActMention mention) =>
        tokens[mention.End].Kind == CitationTokenKind.Sign && tokens[mention.End].Text is "," or ":" or "(" && tokens.IsWord(mention.End + 1)
            ? mention.End + 1
            : mention.End;

    private void Add(List<ChainItem> chain, ActMention? leading, int start)
    {
        if (leading is not null)
            events.Add(new ScanEvent([], leading, start));
        var drafts = ChainAssembly.Assemble(chain, leading);
        // «НП КС РК … № 31-НП примечание статьи 214 УК»: the resolution is cited beside what it is about.
        if (leading is { Kind: ActMentionKind.Resolution } && !drafts.Exists(draft => draft.Source == ActSource.Resolution))
            events.Add(new ScanEvent([Whole(leading)], null, start));
        if (drafts.Count > 0)
            events.Add(new ScanEvent(drafts, null, start));
        foreach (var item in chain)
        {
            if (item.Act is { } act)
                events.Add(new ScanEvent([], act, act.First));
        }
    }

    /// <summary>An act without components: canonical text («УК 188(3)(3)»), or the act as a whole.</summary>
    private int AddAlone(ActMention mention)
    {
        if (mention.Kind == ActMentionKind.Named && CanonicalPlace(mention, out var end) is { } draft)
        {
            events.Add(new ScanEvent([], mention, mention.First));
            events.Add(new ScanEvent([draft], null, mention.First));
            return end;
        }

        if (mention.Kind == ActMentionKind.Resolution)
            events.Add(new ScanEvent([Whole(mention)], null, mention.First));
        events.Add(new ScanEvent([], mention, mention.First));
        return mention.End;
    }

    private static CitationDraft Whole(ActMention resolution) => new(null, [], resolution, ActSource.Resolution, resolution.First, resolution.NameEnd);

    private CitationDraft? CanonicalPlace(ActMention mention, out int end)
    {
        end = mention.End;
        var list = new List<PlaceValue>();
        if (mention.End != mention.NameEnd || !tokens.IsNumber(end) || !values.ReadItem(end, PlaceLevel.Article, false, list, out end) || list.Count != 1)
            return null;
        var path = new List<(PlaceLevel, PlaceValue)>();
        var canonical = new PlaceLevel[] { PlaceLevel.Part, PlaceLevel.Point };
        foreach (var level in canonical)
        {
            if (!tokens[end].IsSign('(') || !tokens.Touches(end))
                break;
            if (tokens[end + 1].IsSign(')'))
            {
                end += 2;
                continue;
            }

            if (!ReadBracket(end + 1, out var value))
                break;
            path.Add((level, value));
            end = value.End;
        }

        return new CitationDraft(list[0].Text, path, mention, ActSource.Canonical, mention.First, end);
    }

    private bool ReadBracket(int at, out PlaceValue value)
    {
        value = new PlaceValue(NoteWords.Canonical, true, at, at + 2);
        if (tokens[at].IsWord(NoteWords.Canonical) && tokens[at + 1].IsSign(')'))
            return true;
        // Points of the code of 1997 have letters.
        value = new PlaceValue(tokens[at].Text, true, at, at + 2);
        if (tokens.IsWord(at) && tokens[at].Text.Length == 1 && tokens[at + 1].IsSign(')'))
            return true;
        value = default;
        var list = new List<PlaceValue>();
        if (!values.ReadItem(at, PlaceLevel.SubPoint, false, list, out var end) || list.Count != 1 || !list[0].Bracketed)
            return false;
        value = list[0] with { End = end };
        return true;
    }

    /// <summary>«по 188 УК»: a bare number right before an act's name.</summary>
    private int BareNumbers(int i)
    {
        var list = new List<PlaceValue>();
        var after = tokens[i - 1];
        if (after.Text is "." or "/" or "-" or "№" or "," or ":" || !values.ReadItem(i, PlaceLevel.Article, false, list, out var end) || list.Count != 1
            || list[0].Bracketed || acts.TryRead(end) is not { Kind: ActMentionKind.Named, Act.Genus: ActGenus.Code, Weak: false } act || act.NameEnd > end + 3)
        {
            return i + 1;
        }

        events.Add(new ScanEvent([new CitationDraft(list[0].Text, [], act, ActSource.BareNumber, i, act.NameEnd)], null, i));
        events.Add(new ScanEvent([], act, end));
        return act.End;
    }
}
