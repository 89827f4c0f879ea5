package act
