namespace JudicialAnalogs.Language.Tests.Kazakh;

/// <summary>Declines a Kazakh noun by the rules of the grammar: number × possessive × case.</summary>
internal static class Paradigm
{
    private static readonly string[] Cases = ["", "gen", "dat", "acc", "loc", "abl", "ins"];

    public static IEnumerable<string> FormsOf(string noun, bool back)
    {
        foreach (var number in (string[])[noun, noun + Plural(noun, back)])
        {
            foreach (var name in Cases)
            {
                yield return number + Bare(number, name, back);
                yield return Third(number, back) + AfterThird(name, back);
                var ours = Voiced(number) + (IsVowel(number[^1]) ? V("мыз", "міз", back) : V("ымыз", "іміз", back));
                yield return ours + Bare(ours, name, back);
            }
        }
    }

    private static string Plural(string noun, bool back) => noun[^1] switch
    {
        var c when IsVowel(c) || c is 'р' or 'й' or 'у' => V("лар", "лер", back),
        'л' or 'м' or 'н' or 'ң' or 'з' or 'ж' => V("дар", "дер", back),
        _ => V("тар", "тер", back),
    };

    private static string Third(string noun, bool back) =>
        Voiced(noun) + (IsVowel(noun[^1]) ? V("сы", "сі", back) : V("ы", "і", back));

    private static string AfterThird(string name, bool back) => name switch
    {
        "gen" => V("ның", "нің", back),
        "dat" => V("на", "не", back),
        "acc" => "н",
        "loc" => V("нда", "нде", back),
        "abl" => V("нан", "нен", back),
        "ins" => "мен",
        _ => "",
    };

    private static string Bare(string noun, string name, bool back)
    {
        var last = noun[^1];
        var voiceless = !IsVowel(last) && last is not ('р' or 'й' or 'у' or 'л' or 'м' or 'н' or 'ң' or 'з' or 'ж');
        var nasal = last is 'м' or 'н' or 'ң';
        return name switch
        {
            "gen" => voiceless ? V("тың", "тің", back) : IsVowel(last) || nasal ? V("ның", "нің", back) : V("дың", "дің", back),
            "dat" => voiceless ? V("қа", "ке", back) : V("ға", "ге", back),
            "acc" => voiceless ? V("ты", "ті", back) : IsVowel(last) ? V("ны", "ні", back) : V("ды", "ді", back),
            "loc" => voiceless ? V("та", "те", back) : V("да", "де", back),
            "abl" => voiceless ? V("тан", "тен", back) : nasal ? V("нан", "нен", back) : V("дан", "ден", back),
            "ins" => voiceless ? "пен" : last is 'з' or 'ж' ? "бен" : "мен",
            _ => "",
        };
    }

    private static string Voiced(string noun) => noun[^1] switch
    {
        'п' => noun[..^1] + 'б',
        'қ' => noun[..^1] + 'ғ',
        'к' => noun[..^1] + 'г',
        _ => noun,
    };

    private static bool IsVowel(char c) => c is 'а' or 'ә' or 'е' or 'о' or 'ө' or 'ұ' or 'ү' or 'ы' or 'і' or 'я';

    private static string V(string back, string front, bool isBack) => isBack ? back : front;
}
