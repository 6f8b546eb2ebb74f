using System.Text;

namespace JudicialAnalogs.Reading.Fuzzing.Internal;

/// <summary>Makes short broken acts out of whole ones: lines lost, moved, repeated and mixed with another act's, letters and marks spoiled.</summary>
internal sealed class ActMutation(IReadOnlyList<FuzzAct> acts, Random random)
{
    private const int ShortestAim = 200;
    private const int LongestAim = 1_200;

    // Two look-alikes stand opposite each other.
    private const string Latin = "aAbBcCeEhHiIkKmMoOpPtTxXyY";
    private const string Cyrillic = "аАвВсСеЕһҺіІкКмМоОрРтТхХуУ";

    private static readonly string[] Pieces =
    [
        "П Р И Г О В О Р", "УСТАНОВИЛ:", "у с т а н о в и л:", "ПРИГОВОРИЛ:", "суд приходит к выводу", "подсудимый", "потерпевшего", "судья", "признать виновным", "назначить наказание в виде лишения свободы на срок", "смягчающими обстоятельствами суд признает", "отягчающих обстоятельств не установлено",
        "ҮКІМ", "АНЫҚТАДЫ:", "ҮКІМ ЕТТІ:", "сот деп санайды", "сотталушы", "жәбірленуші", "кінәлі деп танылсын", "бас бостандығынан айыру жазасы тағайындалсын", "жеңілдететін мән-жай",
        "ст. 188 ч. 3 УК РК", "188-бабының 3-бөлігі", "п. «а»", "№", "«", "»", "(", ")", "–", "-", ",", ".", ";", ":", "\n", "\n\n", "\t", "\r\n", " ", "\u00A0", "\u00AD", "\u200B", "\u2028", "\uFEFF", "12 000 000 тенге", "5 лет", "01.01.2024", "8 701", "99999999999999999999",
        "г. ", "ул. ", "д. 5", "кв. 17", "\uD800", "\uDC00", "\0", "\u0301", "\u202E", "І", "ə", "٣", "𝟛", "İ", "ß", "ﬁ", "🙂",
    ];

    private readonly string[][] lines = [.. acts.Select(act => act.Text.Split('\n'))];
    private readonly StringBuilder text = new();

    /// <summary>The names of the act or acts that the last text was made of.</summary>
    public IReadOnlyList<string> Names { get; private set; } = [];

    public string Next()
    {
        var chosen = random.Next(acts.Count);
        var kept = lines[chosen].ToList();
        Names = acts[chosen].Names;
        if (random.Next(6) == 0)
            Join(kept);
        var aim = random.Next(ShortestAim, LongestAim);
        for (var length = kept.Sum(line => line.Length + 1); length > aim && kept.Count > 1;)
        {
            var lost = random.Next(kept.Count);
            length -= kept[lost].Length + 1;
            kept.RemoveAt(lost);
        }

        for (var step = random.Next(3); step > 0; step--)
            MoveLines(kept);
        text.Clear();
        text.AppendJoin('\n', kept);
        for (var step = random.Next(random.Next(1, 12)); step > 0 && text.Length > 1; step--)
            Spoil(random.Next(text.Length));
        return text.ToString();
    }

    private void Join(List<string> kept)
    {
        var other = random.Next(acts.Count);
        kept.InsertRange(random.Next(kept.Count + 1), lines[other]);
        Names = [.. Names, .. acts[other].Names];
    }

    private void MoveLines(List<string> kept)
    {
        var (one, other) = (random.Next(kept.Count), random.Next(kept.Count));
        switch (random.Next(4))
        {
            case 0:
                (kept[one], kept[other]) = (kept[other], kept[one]);
                break;
            case 1:
                kept.Insert(one, kept[other]);
                break;
            case 2:
                kept[one] = kept[one].ToUpperInvariant();
                break;
            default:
                kept[one] = kept[one].Replace(". ", ".\n", StringComparison.Ordinal);
                break;
        }
    }

    private void Spoil(int at)
    {
        switch (random.Next(12))
        {
            case 0:
                text.Remove(at, Math.Min(random.Next(1, 25), text.Length - at));
                break;
            case 1:
            case 2:
                text.Insert(at, Pieces[random.Next(Pieces.Length)]);
                break;
            case 3:
                text.Insert(at, ' ').Insert(at, Pieces[random.Next(Pieces.Length)]).Insert(at, ' ');
                break;
            case 4:
            case 5:
                text[at] = LookAlike(text[at]);
                break;
            case 6:
                text.Insert(at, text.ToString(at, Math.Min(random.Next(1, 60), text.Length - at)));
                break;
            case 7:
                text[at] = (char)random.Next(1, 0x500);
                break;
            case 8:
                text.Insert(at, (char)random.Next(0x20, 0x10000));
                break;
            case 9:
                text[at] = (char)('0' + random.Next(10));
                break;
            case 10 when random.Next(4) == 0:
                text.Length = at + 1;
                break;
            case 11 when random.Next(60) == 0:
                Swell(at);
                break;
            default:
                text[at] = ' ';
                break;
        }
    }

    /// <summary>A token or run of one piece that is far longer than any act has.</summary>
    private void Swell(int at)
    {
        var piece = random.Next(3) switch { 0 => text[at].ToString(), 1 => Pieces[random.Next(Pieces.Length)], _ => text.ToString(at, Math.Min(random.Next(2, 40), text.Length - at)) };
        text.Insert(at, piece, random.Next(200, 8_000) / piece.Length);
    }

    private static char LookAlike(char letter)
    {
        var latin = Latin.IndexOf(letter, StringComparison.Ordinal);
        if (latin >= 0)
            return Cyrillic[latin];
        var cyrillic = Cyrillic.IndexOf(letter, StringComparison.Ordinal);
        return cyrillic >= 0 ? Latin[cyrillic] : letter;
    }
}
