namespace JudicialAnalogs.Reading.Redaction;

/// <summary>What kind of personal data was taken out of an act.</summary>
public enum PersonalDataKind
{
    /// <summary>Not known.</summary>
    Unspecified,

    /// <summary>Name of a person, or a part of it, in any case form.</summary>
    Name,

    /// <summary>ИИН, ЖСН or БИН: twelve digits.</summary>
    IdentificationNumber,

    /// <summary>Date or year of birth.</summary>
    BirthDate,

    /// <summary>Postal address: a street with a house.</summary>
    Address,

    /// <summary>Telephone number.</summary>
    Phone,

    /// <summary>Number plate of a vehicle.</summary>
    Plate,

    /// <summary>Bank account or card.</summary>
    Account,

    /// <summary>Number of a passport, an identity card or a licence.</summary>
    Document,

    /// <summary>Electronic mail address.</summary>
    Email,
}
