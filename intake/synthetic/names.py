"""Names that go together, invented by drawing: given names and family names of one origin."""

NAMES = (
    (
        ("Marlene", "Desmond", "Ruth", "Clifford", "Yvonne", "Terence", "Gwen", "Howard"),
        ("Abernathy", "Pickering", "O’Dell", "Thistlewood", "Hargreave", "McAllen", "Stroud", "Wetherby"),
    ),
    (
        ("Consuelo", "Ignacio", "Maribel", "Rigoberto", "Socorro", "Efraín", "Luz Elena", "Anselmo"),
        ("Villaseñor", "Quintanilla Ríos", "Echeverri", "Peñaloza", "Zaldívar", "Montemayor", "Urrutia"),
    ),
    (
        ("Xiuying", "Guoliang", "Meilin", "Jianhua", "Suzhen", "Weiping"),
        ("Ouyang", "Zhuang", "Qiu", "Shen", "Fang", "Liao"),
    ),
    (
        ("Thị Hạnh", "Văn Phúc", "Bích Ngọc", "Quang Vinh", "Kim Liên"),
        ("Đặng", "Huỳnh", "Lương", "Phan", "Trịnh"),
    ),
    (
        ("Nadia", "Yusuf", "Samira", "Tariq", "Huda", "Bassam"),
        ("Al-Khatib", "Haddad", "Benyoucef", "Sabbagh", "Nassar", "El Amrani"),
    ),
    (
        ("Zbigniew", "Halina", "Bogdan", "Lyudmila", "Vasyl", "Irena"),
        ("Wójtowicz", "Kravchuk", "Szczepańska", "Dragomirescu", "Petrenko"),
    ),
    (
        ("Lakshmi", "Harjit", "Meenakshi", "Suresh", "Farzana", "Gurpreet"),
        ("Subramaniam", "Dhaliwal", "Chatterjee", "Rahimtoola", "Gill", "Deshpande"),
    ),
    (
        ("Adaeze", "Kwabena", "Marie-Ange", "Tesfaye", "Folasade", "Wilner"),
        ("Okonjo", "Asante-Boadi", "Jean-Charles", "Gebremariam", "Adewale", "Dorvil"),
    ),
    (
        ("Corazon", "Renato", "Maricel", "Leilani", "Sione", "Teuila"),
        ("Macaraeg", "Dimaculangan", "Kahananui", "Tuimavave", "Pangilinan"),
    ),
)

HELPERS = ("Jo Pickering", "Daniela Urrutia", "Amir Haddad", "Li Qiu", "Grace Adewale", "Tom Stroud")
AREA_CODES = ("202", "212", "303", "415", "503", "617", "718", "808")
