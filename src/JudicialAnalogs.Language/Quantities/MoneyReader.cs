using JudicialAnalogs.Language.Quantities.Internal;

namespace JudicialAnalogs.Language.Quantities;

/// <summary>Reads sums in tenge and in monthly calculation indices, in both languages; see <see cref="NumberReader"/> for the numbers.</summary>
public static class MoneyReader
{
    /// <summary>Sums in order of appearance. A number without a unit of money is not a sum.</summary>
    public static IReadOnlyList<MoneyMention> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = WordList.Of(text);
        var found = new List<MoneyMention>();
        for (var at = 0; at < words.Count;)
        {
            if (!NumberPhrase.TryRead(words, at, out var number, out var next))
            {
                at++;
                continue;
            }

            at = next;
            if (UnitAt(words, next) is not var (unit, count))
                continue;
            var end = words[next + count - 1].End;
            var value = GroupedByDot(text.AsSpan(number.Start)) && number.Value < 1000 ? number.Value * 1000 : number.Value;
            found.Add(new MoneyMention(value, unit, number.Start, end - number.Start, number.IsConsistent));
            at = next + count;
        }

        return found;
    }

    /// <summary>«244.000 тенге»: money has no thousandths, so a dot before three digits groups.</summary>
    private static bool GroupedByDot(ReadOnlySpan<char> number)
    {
        var dot = number.IndexOf('.');
        return dot is >= 1 and <= 3 && number.Length >= dot + 4 && AllDigits(number[..dot]) && AllDigits(number.Slice(dot + 1, 3))
            && (number.Length == dot + 4 || !(char.IsAsciiDigit(number[dot + 4]) || number[dot + 4] is ',' or '.'));
    }

    private static bool AllDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    private static (MoneyUnit Unit, int Words)? UnitAt(WordList words, int at)
    {
        if (at >= words.Count || !words.IsJoined(at))
            return null;
        var word = words[at].Folded;
        if (word is "тенге" or "тг" or "₸" || word.StartsWith("теңге", StringComparison.Ordinal))
            return (MoneyUnit.Tenge, 1);
        if (word is "мрп" or "аек")
            return (MoneyUnit.MonthlyIndex, 1);
        if (at + 2 >= words.Count)
            return null;
        var (second, third) = (words[at + 1].Folded, words[at + 2].Folded);
        var isIndex = (word.StartsWith("месячн", StringComparison.Ordinal) && second.StartsWith("расчетн", StringComparison.Ordinal)
                && third.StartsWith("показател", StringComparison.Ordinal))
            || (word == "айлық" && second == "есептік" && third.StartsWith("көрсеткіш", StringComparison.Ordinal));
        return isIndex ? (MoneyUnit.MonthlyIndex, 3) : null;
    }
}
