namespace JudicialAnalogs.Reading.Redaction.Internal;

/// <summary>A person of an act: every name found for them, folded, and what they are in the case.</summary>
internal sealed class Person(int number)
{
    /// <summary>Place in the order of first appearance, from 0.</summary>
    public int Number { get; } = number;

    public string Surname { get; set; } = "";

    /// <summary>The case forms of the surname that stood where a name shows itself, folded, the first among them.</summary>
    public HashSet<string> SurnameForms { get; } = new(StringComparer.Ordinal);

    /// <summary>First letters of the given name and patronymic, as far as known.</summary>
    public string Initials { get; set; } = "";

    /// <summary>Given name and patronymic, folded, as far as known.</summary>
    public List<string> GivenNames { get; } = [];

    public PersonRole Role { get; private set; }

    /// <summary>Set when the act names the person by an initial alone: the name is hidden already.</summary>
    public string? OwnPseudonym { get; set; }

    /// <summary>A defendant stays one; a role is better than none; the first role otherwise holds.</summary>
    public void TakeRole(PersonRole role)
    {
        if (Role == PersonRole.Unknown || (role == PersonRole.Defendant && Role is not (PersonRole.Judge or PersonRole.Official)))
            Role = role;
    }

    /// <summary>The act gives the birth as it does of a defendant: that outweighs words that stand near the name elsewhere.</summary>
    public void Present() => Role = PersonRole.Defendant;

    /// <summary>True when nothing known of the two initials speaks against one person.</summary>
    public bool Agrees(string initials)
    {
        var shared = Math.Min(initials.Length, Initials.Length);
        return initials.AsSpan(0, shared).SequenceEqual(Initials.AsSpan(0, shared));
    }
}
