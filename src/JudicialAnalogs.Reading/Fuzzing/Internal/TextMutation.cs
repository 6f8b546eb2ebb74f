using System.Text;

namespace JudicialAnalogs.Reading.Fuzzing.Internal;

/// <summary>Makes inputs out of seeds: cuts, copies, foreign letters, words of the grammar in wrong places.</summary>
internal sealed class TextMutation(Random random)
{
    // Two seeds and a few insertions; what is quadratic shows at this length too.
    private const int LongestInput = 1_200;

    private static readonly string[] Pieces =
    [
        "ст.", "ч.", "п.", "пп.", "подп.", "ст.ст.", "статьи", "той же статьи", "настоящей статьи", "части", "примечание к", "УК", "УК РК", "УК-1997", "ҚК", "ҚК-нің", "бап", "-бабының", "осы баптың", "бөлік", "тармақ", "ескертпе",
        "№", "«", "»", "\"", "(", ")", ")", "–", "-", " - ", ",", ".", ";", "/", "\n", "\n\n", "\u00A0", "\u00AD", "\u200B", "1", "3", "12", "188", "188-1", "1-1-1", "0", "00", "2015", "99999999999999999999",
        "с", "по", "до", "от", "лет", "жыл", "жылға", "на тот же срок", "в том же размере", "сол мерзімге", "либо", "или", "штрафом", "лишением свободы", "айыппұл салуға", "дейінгі", "мың", "тысяч", "наказывается", "жазаланады", "а в случаях, предусмотренных пунктом", "пожизненно",
        "Закон «О", "Закона РК", "туралы» Заңның", "(далее –", "(бұдан әрі –", "Кодекс", "настоящего Кодекса", "НП ВС РК", "от 25 июня 2015 года", "Конституции", "ссср", "\uD800", "\uDC00", "\0", "\u0301", "i", "c", "O", "l", "I", "ə", "І", "٣", "𝟛", "İ", "ß",
    ];

    private readonly StringBuilder text = new();

    public string Next(string[] seeds)
    {
        text.Clear();
        text.Append(seeds[random.Next(seeds.Length)]);
        if (random.Next(4) == 0)
            text.Insert(random.Next(text.Length), seeds[random.Next(seeds.Length)]);
        for (var step = random.Next(1, random.Next(2, 9)); step > 0 && text.Length is > 1 and < LongestInput; step--)
            Step(random.Next(text.Length));
        return text.ToString();
    }

    private void Step(int at)
    {
        switch (random.Next(8))
        {
            case 0:
                text.Remove(at, Math.Min(random.Next(1, 20), text.Length - at));
                break;
            case 1:
                text.Insert(at, Pieces[random.Next(Pieces.Length)]);
                break;
            case 2:
                text[at] = (char)random.Next(1, 0x500);
                break;
            case 3:
                text.Insert(at, text.ToString(at, Math.Min(random.Next(1, 30), text.Length - at)));
                break;
            case 4:
                var other = random.Next(text.Length);
                (text[at], text[other]) = (text[other], text[at]);
                break;
            case 5:
                text.Insert(at, (char)random.Next(0x20, 0x10000));
                break;
            case 6:
                text[at] = (char)('0' + random.Next(10));
                break;
            default:
                text.Insert(at, ' ').Insert(at, Pieces[random.Next(Pieces.Length)]).Insert(at, ' ');
                break;
        }
    }
}
