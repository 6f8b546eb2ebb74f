namespace JudicialAnalogs.Reading.Citations.Internal;

/// <summary>
/// Reads a normative resolution of the Supreme or the Constitutional Court, its date and number in any order, with or without its
/// title. Without a number or date it cannot be named and counts as a mention of the one before.
/// </summary>
internal sealed class ResolutionReader(TokenText tokens)
{
    private const int LongestDetail = 60;

    public ActMention? TryRead(int start)
    {
        if (!tokens.IsWord(start))
            return null;
        return Russian(start) ?? Kazakh(start);
    }

    private ActMention? Russian(int start)
    {
        var at = tokens[start].Text is "указанного" or "названного" or "данного" or "этого" or "указанным" ? start + 1 : start;
        var pointing = at > start;
        var word = tokens[at].Text;
        string court;
        if (word is "нпвс" or "нпкс")
        {
            court = word == "нпвс" ? "НПВС" : "НПКС";
            at++;
        }
        else if (word == "нп" && tokens[at].Capitals)
        {
            court = Court(ref at, at + 1) ?? "";
        }
        else if (word.StartsWith("нормативн", StringComparison.Ordinal) && tokens[at + 1].Text.StartsWith("постановлени", StringComparison.Ordinal))
        {
            at++;
            court = Court(ref at, at + 1) ?? "НПВС";
        }
        else if (word.StartsWith("постановлени", StringComparison.Ordinal) && (tokens[at + 1].Text.StartsWith("пленум", StringComparison.Ordinal) || tokens[at + 1].Text.StartsWith("верховн", StringComparison.Ordinal)))
        {
            court = Court(ref at, at + 1) ?? "";
        }
        else
        {
            return null;
        }

        if (court.Length == 0)
            return null;
        // The canonical form itself: «НПВС 4/2015-06-25».
        if (TryCanonical(at, out var number, out var date, out var end))
            return Made(court, number, date, start, end, end, null);
        return ReadDetails(at, out number, out date, out end, out var alias)
            ? Made(court, number, date, start, end, end, alias)
            : new ActMention(ActMentionKind.BareResolution, null, ActGenus.Law, start, at, at, Weak: !pointing);
    }

    /// <summary>The court named from <paramref name="i"/>; moves <paramref name="at"/> after it, or after the word before when there is none.</summary>
    private string? Court(ref int at, int i)
    {
        at = i;
        if (tokens[i].Text.StartsWith("пленум", StringComparison.Ordinal))
            i++;
        var word = tokens[i].Text;
        if (word is "вс" or "кс")
        {
            at = i + 1;
            return word == "вс" ? "НПВС" : "НПКС";
        }

        var supreme = word.StartsWith("верховн", StringComparison.Ordinal);
        if ((!supreme && !word.StartsWith("конституционн", StringComparison.Ordinal)) || !tokens[i + 1].Text.StartsWith("суд", StringComparison.Ordinal))
            return null;
        at = i + 2;
        return supreme ? "НПВС" : "НПКС";
    }

    private ActMention? Kazakh(int start)
    {
        var word = tokens[start].Text;
        var at = start + 1;
        string court;
        if (word is "жс" or "кс" && tokens[start].Capitals)
        {
            court = word == "жс" ? "НПВС" : "НПКС";
            if (tokens[at].IsSign('-') && tokens.Touches(at) && AbbreviationEndings.Contains(tokens[at + 1].Text))
                at += 2;
        }
        else if (word.StartsWith("жоғарғы", StringComparison.Ordinal) && tokens[at].Text.StartsWith("сот", StringComparison.Ordinal))
        {
            court = "НПВС";
            at++;
        }
        else if (word.StartsWith("конституциялық", StringComparison.Ordinal) && tokens[at].Text.StartsWith("сот", StringComparison.Ordinal))
        {
            court = "НПКС";
            at++;
        }
        else
        {
            return null;
        }

        var complete = ReadDetails(at, out var number, out var date, out var end, out _);
        if (tokens[end].Text.StartsWith("нормативтік", StringComparison.Ordinal) && tokens[end + 1].Text.StartsWith("қаулы", StringComparison.Ordinal))
            end += 2;
        else if (tokens[end].IsWord("нқ"))
            end = tokens[end + 1].IsSign('-') && tokens.Touches(end + 1) && AbbreviationEndings.Contains(tokens[end + 2].Text) ? end + 3 : end + 1;
        else
            return null;
        if (!complete && ReadDetails(end, out number, out date, out var after, out _))
            (complete, end) = (true, after);
        var nameEnd = end;
        end = ActDetails.SkipAlias(tokens, end, out var alias);
        return complete
            ? Made(court, number, date, start, end, nameEnd, alias)
            : new ActMention(ActMentionKind.BareResolution, null, ActGenus.Law, start, end, nameEnd);
    }

    private bool TryCanonical(int at, out string number, out DateOnly date, out int end)
    {
        (number, date, end) = ("", default, at);
        if (!tokens.IsNumber(at) || !tokens[at + 1].IsSign('/') || tokens[at + 2].Text.Length != 4 || !tokens[at + 3].IsSign('-') || !tokens[at + 5].IsSign('-'))
            return false;
        if (!DateOnly.TryParseExact($"{tokens[at + 2].Text}-{tokens[at + 4].Text}-{tokens[at + 6].Text}", "yyyy-MM-dd", out date))
            return false;
        number = tokens[at].Text;
        end = at + 7;
        return true;
    }

    /// <summary>Date and number in any order, past country, title and brackets.</summary>
    private bool ReadDetails(int at, out string number, out DateOnly date, out int end, out string? alias)
    {
        number = "";
        date = default;
        alias = null;
        end = at;
        var start = at;
        var dated = false;
        while (at < start + LongestDetail && at < tokens.Count)
        {
            var next = ActDetails.SkipCountry(tokens, at);
            if (next == at && tokens[at].Text.StartsWith("пленум", StringComparison.Ordinal))
                next = at + 1;
            if (next == at && !dated && DatePhrase.TryRead(tokens, tokens[at].IsWord("от") ? at + 1 : at, out date, out next))
                dated = true;
            else if (next == at && number.Length == 0 && ActDetails.TryReadNumber(tokens, at, out number, out next))
                alias = null;
            else if (next == at && tokens[at].IsSign('"'))
                next = AfterTitle(at);
            else if (next == at && tokens[at].IsSign('('))
                next = ActDetails.SkipAlias(tokens, at, out alias);
            else if (next == at && tokens[at].IsSign(',') && !(dated && number.Length > 0))
                next = at + 1;
            if (next <= at)
                break;
            at = next;
            if (!tokens[at - 1].IsSign(','))
                end = at;
        }

        return dated && number.Length > 0;
    }

    private int AfterTitle(int at)
    {
        for (var i = at + 1; i < at + LongestDetail && i < tokens.Count; i++)
        {
            if (tokens[i].IsSign('"'))
                return i + 1;
        }

        return at;
    }

    private static ActMention Made(string court, string number, DateOnly date, int start, int end, int nameEnd, string? alias)
    {
        var trimmed = number.TrimStart('0');
        var act = new ActEntry($"{court} {(trimmed.Length == 0 ? "0" : trimmed)}/{date:yyyy-MM-dd}", PlaceLevel.Point, ActGenus.Law, null);
        return new ActMention(ActMentionKind.Resolution, act, ActGenus.Law, start, end, nameEnd, Alias: alias);
    }
}
