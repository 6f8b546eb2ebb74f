namespace JudicialAnalogs.Server.Panel.Audit.Forms;

/// <summary>What cannot be taken from a form, field by field, in the order of the fields.</summary>
public sealed class FormErrors
{
    private readonly List<(string Field, string Message)> _errors = [];

    /// <summary>True when everything can be taken.</summary>
    public bool None => _errors.Count == 0;

    /// <summary>Every error.</summary>
    public IReadOnlyList<(string Field, string Message)> All => _errors;

    /// <summary>Adds an error.</summary>
    /// <param name="field">Name of the field.</param>
    /// <param name="message">What to do, in the language of the page.</param>
    public void Add(string field, string message) => _errors.Add((field, message));

    /// <summary>What is wrong with a field; null when nothing is.</summary>
    public string? Of(string field) => _errors.Find(error => error.Field == field).Message;
}
