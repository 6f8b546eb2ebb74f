using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>Kazakh denies within the verb: «қабылданбайды», «анықталмаған», «болмағандықтан».</summary>
internal static class KazakhDenial
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Look = new HashSet<string>(StringComparer.Ordinal)
    {
        "табады", "табайды", "қамады", "жабады", "себептен", "табу", "табылды", "сабай", "себу", "жабу", "қалмай", "емдеу",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Of(ReadOnlySpan<char> word) => word.Length > 4 && word.IndexOfAny('а', 'е') > 0 && Verb.IsMatch(word) && !Look.Contains(word);

    private static Regex Verb => field ??= new TextPattern("^[а-яәіңғүұқөһ]{2,}[мбп][ае](?:ған|ген|йды|йді|ды|ді|й|йтын|йтін|с|са|се|у|уы|уге|уға|стан|стен)(?:ы|і|дықтан|діктен|нын|нің|мен|да|де|дай)?$");
}
