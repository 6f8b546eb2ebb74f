using JudicialAnalogs.CorpusTools.Synthesis.Persons;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.CorpusTools.Synthesis.Writing;

/// <summary>How a court of one language writes names, norms, sums, days and sizes. Cases: <c>n g d a i l</c>, Kazakh also <c>b</c>.</summary>
internal interface IVoice
{
    /// <summary>A citation.</summary>
    string Cite(NormRef norm, char grammaticalCase);

    /// <summary>A person: <c>full</c>, <c>caps</c> (full with the surname in capitals), <c>init</c> or the surname alone for an empty form.</summary>
    string Name(Person person, string form, char grammaticalCase);

    /// <summary>A sum in tenge.</summary>
    string Money(decimal tenge);

    /// <summary>A day; the Kazakh genitive stands for the adjective "of that day".</summary>
    string Day(DateOnly day, char grammaticalCase = 'n');

    /// <summary>The size of a punishment without its kind: "3 года", "200 часов". Case d is the dative.</summary>
    string Size(Punishment punishment, char grammaticalCase);

    /// <summary>A plain word in a case; the word itself where the language needs the wording to inflect it.</summary>
    string Inflect(string word, char grammaticalCase);
}
