using JudicialAnalogs.Reading.ActReading.Internal;

namespace JudicialAnalogs.Reading.Redaction.Internal;

/// <summary>What the words beside a name say of it: that a person follows, in which role, in a list of which.</summary>
/// <param name="text">The act.</param>
/// <param name="words">Its words.</param>
/// <param name="owners">Persons by word, as found so far.</param>
internal sealed class NameAnnouncements(ActText text, NameWords words, Person?[] owners)
{
    /// <summary>A role, a cue or the word of a sole trader before the word, a cue behind it, or a list of persons that it goes on with.</summary>
    public bool IsAnnounced(int i)
    {
        if (i + 1 < words.Count && words.Joins(i + 1) && NameCues.Closes(words.Folded(i + 1), i + 2 < words.Count ? words.Folded(i + 2) : []))
            return true;
        if (i == 0)
            return false;
        var before = words.Folded(i - 1);
        var earlier = i > 1 && words.Joins(i - 1) ? words.Folded(i - 2) : [];
        if (words.Joins(i) || words.IsSoleTrader(i))
        {
            if (RoleWords.Of(before) is not null || before is "отношении" or "обвинению")
                return true;
            if (words[i - 1].Kind == NameTokenKind.Plain && NameCues.Announces(before, earlier))
                return true;
        }

        return (words[i].Before == NameGap.Mark && NameCues.AnnouncesNickname(before, earlier)) || OpensList(i) || ContinuesList(i)
            || (NameCues.IsCutShort(before) && GapBefore(i) is ".");
    }

    /// <summary>«Свидетели: Носов, …», «Свидетель: Носов».</summary>
    private bool OpensList(int i) =>
        GapBefore(i) is ":" && RoleWords.Of(words.Folded(i - 1)) is not null;

    private ReadOnlySpan<char> GapBefore(int i) => text.Folded.AsSpan(words[i - 1].End, words[i].Start - words[i - 1].End).Trim(' ');

    /// <summary>«свидетелей Носова, Пак и Цоя»: names go on behind a word for several persons.</summary>
    private bool ContinuesList(int i)
    {
        var last = i - 1;
        if (last > 0 && words.Joins(i) && IsConjunction(words.Folded(last)))
            last--;
        else if (words[i].Before != NameGap.Mark || text.Shaped[words[i - 1].End] != ',')
            return false;
        while (last >= 0 && (owners[last] is not null || IsConjunction(words.Folded(last))))
            last--;
        return last >= 0 && last < i - 1 && owners[last + 1] is not null && IsSeveral(words.Folded(last));
    }

    /// <summary>The role named before a name, its own or that of the list it stands in.</summary>
    public PersonRole RoleBefore(int token)
    {
        for (var i = token - 1; i >= Math.Max(0, token - 3) && words[i + 1].Before is NameGap.Space or NameGap.LineBreak or NameGap.Mark; i--)
        {
            if (owners[i] is { } owner)
            {
                // «подсудимых Иванова А.Б., Петрова В.Г.» share the word before the first, and «подсудимых Иванова и Петрова» too.
                if (i < token - 1)
                    return words[token].Before == NameGap.Space && IsConjunction(words.Folded(token - 1)) && NamesSeveral(i) ? owner.Role : PersonRole.Unknown;
                return owner.Role is PersonRole.Unknown || words[token].Before == NameGap.Space ? PersonRole.Unknown : owner.Role;
            }

            if (RoleWords.Of(words.Folded(i)) is { } role)
                return role;
        }

        return PersonRole.Unknown;
    }

    private static bool IsConjunction(ReadOnlySpan<char> word) => word is "и" or "мен" or "пен" or "бен" or "және";

    /// <summary>Whether the word before the name that ends at token <paramref name="last"/> speaks of several: «подсудимых», «сотталушылар».</summary>
    private bool NamesSeveral(int last)
    {
        var first = last;
        while (first > 0 && owners[first - 1] == owners[last] && words[first].Before is NameGap.Space or NameGap.LineBreak)
            first--;
        if (first == 0)
            return false;
        return IsSeveral(words.Folded(first - 1));
    }

    private static bool IsSeveral(ReadOnlySpan<char> word) =>
        RoleWords.Of(word) is not null
            && (word.EndsWith("ых") || word.EndsWith("ые") || word.EndsWith("ыми") || word.EndsWith("их") || word.EndsWith("ие") || word.EndsWith("ов") || word.EndsWith("ели") || word.EndsWith("елей") || word.EndsWith("елями") || word.EndsWith("елям") || word.EndsWith("цы") || word.EndsWith("цев") || word.EndsWith("ики") || word.Contains("лар", StringComparison.Ordinal) || word.Contains("лер", StringComparison.Ordinal));
}
