using JudicialAnalogs.CorpusTools.Synthesis.Persons;

namespace JudicialAnalogs.CorpusTools.Synthesis.Writing;

/// <summary>The values a wording may ask for by name.</summary>
internal sealed class Slots(IVoice voice)
{
    private readonly Dictionary<string, Func<string, char, string>> values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> personal = new(StringComparer.Ordinal);

    /// <summary>True when <c>[m/f]</c> takes the second form.</summary>
    public bool Female { get; private set; }

    /// <summary>A plain value; Kazakh wordings may ask for a case of it.</summary>
    public void Set(string name, string value) => values[name] = (_, grammaticalCase) => voice.Inflect(value, grammaticalCase);

    /// <summary>A plain word in a case.</summary>
    public string Inflect(string value, char grammaticalCase) => voice.Inflect(value, grammaticalCase);

    /// <summary>A value that must be redacted.</summary>
    public void SetPersonal(string name, string value, string kind)
    {
        Set(name, value);
        personal[name] = kind;
    }

    /// <summary>A value with its own forms and cases.</summary>
    public void Set(string name, Func<string, char, string> value) => values[name] = value;

    /// <summary>A person, whose name is personal data.</summary>
    public void Set(string name, Person person)
    {
        values[name] = (form, grammaticalCase) => voice.Name(person, form, grammaticalCase);
        personal[name] = "name";
    }

    /// <summary>Says that the value of <paramref name="name"/> is a name.</summary>
    public void MarkName(string name) => personal[name] = "name";

    /// <summary>The defendant in focus: <c>$D</c>, <c>$iin</c>, <c>$birth</c>, <c>$address</c>, <c>$phone</c>, and the sex of <c>[m/f]</c>.</summary>
    public void Focus(Person defendant)
    {
        Set("D", defendant);
        Female = defendant.Female;
        SetPersonal("iin", defendant.Iin, "iin");
        SetPersonal("birth", voice.Day(defendant.Birth), "birth_date");
        SetPersonal("address", defendant.Address, "address");
        SetPersonal("phone", defendant.Phone, "phone");
    }

    /// <summary>The value and, when it is personal data, of which kind.</summary>
    public (string Text, string? Personal) Get(string name, string form, char grammaticalCase) =>
        values.TryGetValue(name, out var value)
            ? (value(form, grammaticalCase), personal.GetValueOrDefault(name))
            : throw new InvalidDataException($"No value has the name \"{name}\".");
}
