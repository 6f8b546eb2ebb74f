using System.Collections.Frozen;

namespace JudicialAnalogs.Reading.Citations.Internal;

/// <summary>Reads a mention of an act at a token: by name, by alias the text defined, or as «настоящий Кодекс».</summary>
internal sealed class ActReader(TokenText tokens)
{
    // Longer titles exist; a quotation longer than this beside the word «закон» is not a title.
    private const int LongestTitle = 40;

    private static readonly FrozenSet<string> OwnWords = FrozenSet.ToFrozenSet(
        ["настоящего", "настоящим", "настоящему", "настоящем", "настоящий", "осы"]);

    private static readonly FrozenSet<string> PointingWords = FrozenSet.ToFrozenSet(
    [
        "указанного", "указанным", "указанному", "названного", "названным", "данного", "этого", "того", "вышеуказанного", "вышеназванного",
        "упомянутого", "аталған", "көрсетілген", "сол", "бұл",
    ]);

    private static readonly string[] OtherDocuments =
    [
        "договор", "соглашени", "контракт", "конвенци", "пакт", "устав", "правил", "инструкци", "регламент", "декларац", "приказ",
        "шарт", "келісім", "ереже", "нұсқаулы", "жарғы", "бұйры",
    ];

    private readonly Dictionary<string, ActMention> aliases = [];
    private readonly Dictionary<string, ActEntry?> titles = [];
    private readonly ResolutionReader resolutions = new(tokens);

    /// <summary>The act mentioned at <paramref name="index"/>, or null.</summary>
    public ActMention? TryRead(int index)
    {
        var start = ActDetails.SkipCountry(tokens, index);
        var token = tokens[start];
        if (token.Kind == CitationTokenKind.Sign && !token.IsSign('"'))
            return null;
        if (token.Kind == CitationTokenKind.Number)
            return null;
        var mention = resolutions.TryRead(start) ?? Named(start) ?? Aliased(start) ?? TitledLaw(start) ?? Bare(start) ?? Other(start);
        if (mention is null)
            return null;
        if (mention.Alias is { } alias && mention.Kind is ActMentionKind.Named or ActMentionKind.Resolution)
            aliases[Stem(mention.Alias)] = mention;
        return mention with { First = index };
    }

    private ActMention? Named(int start)
    {
        if (!tokens.IsWord(start))
            return null;
        ActName? best = null;
        var bestEnd = -1;
        var text = tokens[start].Text;
        foreach (var name in ActCatalogue.StartingWith(text))
        {
            if (!text.StartsWith(name.FirstWord, StringComparison.Ordinal))
                continue;
            var end = name.Match(tokens, start);
            if (end > bestEnd)
                (best, bestEnd) = (name, end);
        }

        // «Конституционный», «конституциялық» are adjectives of other acts.
        if (best is null || (best.Act.Genus == ActGenus.Constitution && (text.StartsWith("конституцион", StringComparison.Ordinal) || text.StartsWith("конституциял", StringComparison.Ordinal))))
            return null;
        return IsCutShort(start, ref bestEnd) ? null : Complete(best.Act, best.Weak, start, SkipEnding(bestEnd, best.Abbreviation));
    }

    /// <summary>True when the name opened a quotation that goes on beyond it: «О прокуратуре» is not the law «О прокуратуре …».</summary>
    private bool IsCutShort(int start, ref int end)
    {
        var open = tokens[start - 1].IsSign('"');
        for (var i = start; i < end; i++)
            open ^= tokens[i].IsSign('"');
        if (!open)
            return false;
        var after = ActDetails.SkipCountry(tokens, tokens[end].Text is "в" ? end + 1 : end);
        if (!tokens[after].IsSign('"'))
            return true;
        end = after;
        return false;
    }

    private int SkipEnding(int end, bool abbreviation) =>
        abbreviation && tokens[end].IsSign('-') && tokens.Touches(end) && AbbreviationEndings.Contains(tokens[end + 1].Text) ? end + 2 : end;

    private ActMention Complete(ActEntry act, bool weak, int start, int end)
    {
        while (tokens[end].IsSign('"'))
            end++;
        // The canonical form itself: «Конституция-1995», «УК-1997».
        if (tokens[end].IsSign('-') && tokens.Touches(end) && tokens.Touches(end + 1) && tokens.IsNumber(end + 1) && tokens[end + 1].Text.Length == 4)
        {
            var edition = EditionOf(act, int.Parse(tokens[end + 1].Text, System.Globalization.CultureInfo.InvariantCulture));
            return new ActMention(ActMentionKind.Named, edition, act.Genus, start, end + 2, end + 2, weak);
        }

        var nameEnd = ActDetails.SkipCountry(tokens, end);
        if (ActDetails.IsForeign(tokens, nameEnd))
            return new ActMention(ActMentionKind.Other, null, act.Genus, start, nameEnd + 1, nameEnd + 1);
        var after = ActDetails.SkipAlias(tokens, nameEnd, out var alias);
        var year = YearAfter(ref after);
        if (alias is null)
            after = ActDetails.SkipAlias(tokens, after, out alias);
        return new ActMention(ActMentionKind.Named, EditionOf(act, year), act.Genus, start, after, nameEnd, weak, alias);
    }

    /// <summary>Passes dates and numbers after a name; the year tells an earlier edition.</summary>
    private int? YearAfter(ref int after)
    {
        int? year = null;
        for (var guard = 0; guard < 3; guard++)
        {
            var next = ActDetails.SkipDateOrNumber(tokens, after, out var found);
            if (next == after && tokens.IsNumber(after) && tokens[after].Text.Length == 4
                && (tokens[after + 1].Text.StartsWith("год", StringComparison.Ordinal) || tokens[after + 1].Text.StartsWith("жыл", StringComparison.Ordinal) || tokens[after + 1].Text is "г" or "ж"))
            {
                found = int.Parse(tokens[after].Text, System.Globalization.CultureInfo.InvariantCulture);
                next = after + (tokens[after + 2].IsSign('.') ? 3 : 2);
            }

            year ??= found;
            if (next == after)
                break;
            after = next;
        }

        return year;
    }

    private static ActEntry EditionOf(ActEntry act, int? year) => year switch
    {
        null or < 1900 or > 2200 => act,
        _ when act.Genus == ActGenus.Constitution => ActCatalogue.Of($"Конституция-{year}"),
        _ when act.EditionYear is { } current && year < current => act with { Canonical = $"{act.Canonical}-{year}" },
        _ => act,
    };

    private ActMention? Aliased(int start)
    {
        if (aliases.Count == 0 || !tokens.IsWord(start))
            return null;
        var first = start;
        if (PointingWords.Contains(tokens[start].Text))
            start++;
        if (!tokens.IsWord(start) || !char.IsUpper(tokens.Original[tokens[start].Start]) || !aliases.TryGetValue(Stem(tokens[start].Text), out var defined))
            return null;
        var end = SkipEnding(start + 1, true);
        var nameEnd = ActDetails.SkipCountry(tokens, end);
        return defined with { First = first, End = nameEnd, NameEnd = nameEnd, Alias = null };
    }

    /// <summary>A law not in the catalogue: «Закона РК «О …»», «…туралы» Заңның.</summary>
    private ActMention? TitledLaw(int start)
    {
        var constitutional = tokens[start].Text.StartsWith("конституцион", StringComparison.Ordinal);
        var at = constitutional ? start + 1 : start;
        if (constitutional && Named(at) is { Act.Genus: ActGenus.Law } catalogued)
            return catalogued with { First = start };
        if (IsLawWord(tokens[at].Text))
        {
            at++;
            for (var next = -1; next != at;)
            {
                next = at;
                at = ActDetails.SkipDateOrNumber(tokens, ActDetails.SkipCountry(tokens, at), out _);
            }

            if (!tokens[at].IsSign('"') || tokens[at + 1].Text is not ("о" or "об" or "обо") || ClosingQuote(at + 1) is not { } close)
                return null;
            return Titled(constitutional ? "Конституционный закон" : "Закон", at + 1, close, start, close + 1);
        }

        if (!tokens[start].IsSign('"') || ClosingQuote(start + 1) is not { } end || !tokens[end - 1].IsWord("туралы"))
            return null;
        var law = ActDetails.SkipFiller(tokens, end + 1);
        if (!tokens.IsWord(law) || !(tokens[law].Text.StartsWith("заң", StringComparison.Ordinal) || tokens[law].Text.StartsWith("кодекс", StringComparison.Ordinal)))
            return null;
        // The catalogue first: the same title without its quote.
        if (Named(start + 1) is { } known)
            return known with { First = start };
        return Titled("Закон", start + 1, end, start, law + 1);
    }

    /// <summary>
    /// The law of a title between two tokens. A title that holds citations of its own is a quotation gone wrong: its name would not
    /// read back, and the citation of such a law is left out.
    /// </summary>
    private ActMention Titled(string genus, int first, int close, int start, int end)
    {
        var name = LawTitle.Name(genus, tokens.Plain(first, close));
        if (!titles.TryGetValue(name, out var act))
            titles[name] = act = LawTitle.ReadsBack(name) ? ActCatalogue.Of(name) : null;
        return act is null ? new ActMention(ActMentionKind.Other, null, ActGenus.Law, start, end, end) : Complete(act, false, start, end);
    }

    private int? ClosingQuote(int from)
    {
        for (var i = from; i < from + LongestTitle && i < tokens.Count; i++)
        {
            if (tokens[i].IsSign('"'))
                return i > from ? i : null;
        }

        return null;
    }

    private ActMention? Bare(int start)
    {
        var word = tokens[start].Text;
        var own = OwnWords.Contains(word);
        var at = own || PointingWords.Contains(word) ? start + 1 : start;
        if (tokens[at].IsWord("же"))
            at++;
        var noun = tokens[at].Text;
        var code = noun.StartsWith("кодекс", StringComparison.Ordinal);
        if (!code && !IsLawWord(noun))
            return null;
        var kind = own ? ActMentionKind.Own : at > start || code ? ActMentionKind.Bare : ActMentionKind.Other;
        // «закон» alone may be any law; with a capital it is the one in question.
        if (kind == ActMentionKind.Other && at == start && char.IsUpper(tokens.Original[tokens[at].Start]) && !NamesAnother(at + 1))
            kind = ActMentionKind.Bare;
        return new ActMention(kind, null, code ? ActGenus.Code : ActGenus.Law, start, at + 1, at + 1);
    }

    /// <summary>«Закона о …», «Закона РК от …»: a law of its own that the catalogue does not know.</summary>
    private bool NamesAnother(int i) => tokens[ActDetails.SkipCountry(tokens, i)].Text is "о" or "об" or "обо" or "от" or "\"" or "№";

    private ActMention? Other(int start)
    {
        var word = tokens[start].Text;
        if (word.Length < 4)
            return null;
        foreach (var stem in OtherDocuments)
        {
            if (word.StartsWith(stem, StringComparison.Ordinal))
                return new ActMention(ActMentionKind.Other, null, ActGenus.Law, start, start + 1, start + 1);
        }

        return null;
    }

    private static bool IsLawWord(string word) => word is "закон" or "закона" or "закону" or "законом" or "законе"
        || (word.StartsWith("заң", StringComparison.Ordinal) && word is "заң" or "заңы" or "заңның" or "заңының" or "заңға" or "заңына" or "заңда" or "заңында" or "заңмен" or "заңымен" or "заңнан" or "заңынан" or "заңды" or "заңын");

    // Enough to meet «Кодекс», «Кодекса», «Заңның», «Постановления» and an abbreviation with an ending grown onto it.
    private static string Stem(string word) => word switch
    {
        { Length: > 5 } when word.StartsWith("кодекс", StringComparison.Ordinal) => "кодекс",
        { Length: > 7 } when word.StartsWith("постановлени", StringComparison.Ordinal) => "постановлени",
        { Length: > 4 } when word.StartsWith("қаулы", StringComparison.Ordinal) => "қаулы",
        _ when IsLawWord(word) => word.StartsWith("закон", StringComparison.Ordinal) ? "закон" : "заң",
        _ => word,
    };
}
