using JudicialAnalogs.Language.Quantities;
using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>
/// Cuts a demand or an award into its sums. Russian names what a sum is for before it («пеня 88 400 тенге») or behind it («88 400 тенге пени»),
/// Kazakh mostly behind it: what stands between two sums goes to the first as far as the comma, to the second from there.
/// </summary>
internal static class ClaimItems
{
    private const int Behind = 70;

    public static List<ClaimItem> Of(ActSheet sheet, TextSpan stretch)
    {
        var sums = sheet.SumsWithin(stretch).Where(sum => sum.Unit == MoneyUnit.Tenge).ToList();
        var items = new List<ClaimItem>(sums.Count);
        var from = stretch.Start;
        for (var i = 0; i < sums.Count; i++)
        {
            var end = sums[i].Start + sums[i].Length;
            var next = i + 1 < sums.Count ? sums[i + 1].Start : stretch.End;
            var cut = Boundary(sheet.Text.Folded, end, next);
            var label = new TextSpan(from, sums[i].Start - from);
            var behind = new TextSpan(end, Math.Min(cut, end + Behind) - end);
            items.Add(new ClaimItem(sums[i], ClaimWords.KindOf(sheet.Text.FoldedAt(label), sheet.Text.FoldedAt(behind)), label, behind));
            from = cut < next ? cut : end;
        }

        return items;
    }

    /// <summary>The sum of a list: costs left out, a total or a breakdown counted once.</summary>
    public static decimal? Total(ActSheet sheet, IReadOnlyList<ClaimItem> items, bool withAssessment)
    {
        decimal all = 0, costs = 0, covered = 0;
        decimal? total = null;
        foreach (var item in items)
        {
            var amount = item.Sum.Amount;
            switch (item.Kind)
            {
                case ClaimItemKind.Total:
                    total ??= amount;
                    break;
                case ClaimItemKind.Cost:
                case ClaimItemKind.Assessment when !withAssessment:
                    costs += amount;
                    break;
                case ClaimItemKind.Principal or ClaimItemKind.Assessment:
                    // The parts of a sum that was named as a whole.
                    if (covered >= amount)
                    {
                        covered -= amount;
                        break;
                    }

                    all += amount;
                    if (ClaimWords.Including.IsMatch(sheet.Text.Folded.AsSpan(item.Sum.Start + item.Sum.Length)))
                        covered = amount;
                    break;
                default:
                    break;
            }
        }

        if (all == 0)
            return total - costs is > 0 and var rest ? rest : null;
        return total is { } whole && costs == 0 && whole > all ? whole : Repeated(items, all) ?? all;
    }

    /// <summary>A list whose first or last sum is that of the others names its total without a word for it.</summary>
    private static decimal? Repeated(IReadOnlyList<ClaimItem> items, decimal all)
    {
        var own = items.Where(item => item.Kind == ClaimItemKind.Principal).Select(item => item.Sum.Amount).ToList();
        return own.Count > 2 && (2 * own[0] == all || 2 * own[^1] == all) ? all / 2 : null;
    }

    /// <summary>The first comma or conjunction of a stretch, outside brackets and numbers; its end where there is none.</summary>
    public static int Boundary(string text, int start, int end)
    {
        var depth = 0;
        for (var i = start; i < end; i++)
        {
            switch (text[i])
            {
                case '(':
                    depth++;
                    break;
                case ')':
                    depth--;
                    break;
                case ',' or ';' when depth <= 0 && !(i + 1 < end && char.IsDigit(text[i + 1])):
                    return i;
                case ' ' when depth <= 0 && ClaimWords.Joins(text.AsSpan(i, end - i)):
                    return i;
                default:
                    break;
            }
        }

        return end;
    }
}
